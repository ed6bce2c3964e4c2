namespace OppnaDrogscener.Documents.Figures;

/// <summary>The colours of figures; each differs from its neighbours in lightness too, so that a grey print can be read.</summary>
public static class Palette
{
    public static Colour Ink { get; } = new(0x1b, 0x24, 0x2c);

    public static Colour Muted { get; } = new(0x51, 0x5c, 0x66);

    public static Colour Grid { get; } = new(0xc9, 0xd0, 0xd6);

    /// <summary>The lines of the map grid, over fills.</summary>
    public static Colour GridLine { get; } = new(0x98, 0xa2, 0xaa);

    /// <summary>Petrol blue: cameras and bars.</summary>
    public static Colour Petrol { get; } = new(0x0f, 0x4c, 0x5c);

    public static Colour PetrolLight { get; } = new(0xcf, 0xe3, 0xe8);

    /// <summary>Warm yellow: the area that is needed.</summary>
    public static Colour Amber { get; } = new(0xf6, 0xd9, 0x8a);

    public static Colour AmberDark { get; } = new(0x8a, 0x5a, 0x00);

    /// <summary>Sensitive places.</summary>
    public static Colour Rust { get; } = new(0x9c, 0x2f, 0x1f);

    /// <summary>Ground seen outside the area that is needed; darker in grey than the ground seen inside.</summary>
    public static Colour RustLight { get; } = new(0xee, 0xc4, 0xb8);

    public static Colour Building { get; } = new(0xe3, 0xe6, 0xe9);
}
