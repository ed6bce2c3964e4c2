namespace OppnaDrogscener.Documents.Documents;

/// <summary>Entry in the register of ongoing monitoring (förteckning, 10 section of 2018:1200 from 2025): exactly five fields.</summary>
public sealed class RegisterDocument : CaseDocument;
