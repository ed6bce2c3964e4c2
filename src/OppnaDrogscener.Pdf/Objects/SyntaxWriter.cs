using System.Runtime.CompilerServices;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>
/// Lets <see cref="ByteBuffer.Syntax(ref SyntaxWriter)"/> take interpolated strings. Only numbers and constant syntax go in;
/// a string hole is for names and keywords of our own.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct SyntaxWriter
{
    public SyntaxWriter(int literalLength, int formattedCount, ByteBuffer target)
    {
        _ = literalLength + formattedCount;
        Target = target;
    }

    internal ByteBuffer Target { get; }

    public void AppendLiteral(string literal) => Target.Syntax(literal);

    public void AppendFormatted(int value) => Target.Integer(value);

    public void AppendFormatted(long value) => Target.Integer(value);

    public void AppendFormatted(double value) => Target.Real(value);

    public void AppendFormatted(string value) => Target.Syntax(value);
}
