namespace OppnaDrogscener.Pdf.Layout;

/// <summary>What is left of a page.</summary>
/// <param name="Height">Points, for content and the notes that it refers to.</param>
/// <param name="HasNotes">True: the rule above the page's notes is paid for already.</param>
internal readonly record struct Room(double Height, bool HasNotes)
{
    /// <summary>Differences below this are rounding, not height.</summary>
    private const double Tolerance = 0.001;

    /// <summary>Room without end.</summary>
    internal static Room Endless { get; } = new(double.MaxValue, true);

    internal bool Fits(double height, double notesHeight) => height + Cost(notesHeight) <= Height + Tolerance;

    internal bool Fits(Fragment fragment) => Fits(fragment.Height, fragment.NotesHeight);

    /// <summary>What is left after the fragment and a gap above it.</summary>
    internal Room After(Fragment fragment, double gap) =>
        new(Height - gap - fragment.Height - Cost(fragment.NotesHeight), HasNotes || fragment.NotesHeight > 0);

    internal Room Less(double height) => this with { Height = Height - height };

    private double Cost(double notesHeight) => notesHeight <= 0 ? 0 : notesHeight + (HasNotes ? 0 : Note.RuleHeight);
}
