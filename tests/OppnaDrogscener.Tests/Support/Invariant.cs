using FsCheck;
using FsCheck.Fluent;

namespace OppnaDrogscener.Tests.Support;

/// <summary>Tries an invariant on many values, always the same ones.</summary>
public static class Invariant
{
    private const int Seed = 20180801;

    /// <summary>Fails with the first value for which the invariant does not hold.</summary>
    /// <param name="values">Values to try.</param>
    /// <param name="invariant">What must hold for each.</param>
    /// <param name="tries">How many.</param>
    public static void Holds<T>(Gen<T> values, Func<T, bool> invariant, int tries = 200) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(tries).WithReplay(Seed, 1),
        Prop.ForAll(values.ToArbitrary(), invariant));

    /// <summary>Numbers with a thousandth's steps, both ends inclusive.</summary>
    public static Gen<double> Between(double from, double to) =>
        Gen.Choose(0, 1_000_000).Select(step => from + ((to - from) * step / 1_000_000));
}
