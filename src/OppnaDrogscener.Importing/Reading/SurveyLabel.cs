namespace OppnaDrogscener.Importing.Reading;

/// <summary>A label of offences in a file with numbers.</summary>
/// <param name="Label">As it stands; a number after it tells labels that are written alike apart.</param>
/// <param name="Sum">Sum of its numbers, all areas and periods.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Proposed">What it is proposed to be counted as; null when it is not known.</param>
public sealed record SurveyLabel(string Label, long Sum, long Rows, OffenceLabel? Proposed);
