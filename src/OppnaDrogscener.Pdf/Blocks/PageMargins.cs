namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Distances from the paper's edges to the text, in points; the running header and footer stand inside them.</summary>
/// <param name="Top">Must leave room for the running header: at least 40 points.</param>
/// <param name="Right">Right margin.</param>
/// <param name="Bottom">Must leave room for the running footer: at least 40 points.</param>
/// <param name="Left">Left margin before the binding margin is added.</param>
/// <param name="Binding">Extra room for punched holes, on the edge where the sheet is filed.</param>
public sealed record PageMargins(double Top, double Right, double Bottom, double Left, double Binding)
{
    /// <summary>About 27/21/26/21 mm and 6 mm for holes: a line of some 85 characters at 10.5 points.</summary>
    public static PageMargins Default { get; } = new(76, 60, 74, 60, 16);
}
