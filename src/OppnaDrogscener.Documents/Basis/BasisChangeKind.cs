namespace OppnaDrogscener.Documents.Basis;

/// <summary>How something that a draft stands on has changed.</summary>
public enum BasisChangeKind
{
    Added,
    Changed,
    Removed,
}
