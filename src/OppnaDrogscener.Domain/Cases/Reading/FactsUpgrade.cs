using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>
/// Brings a case file of an older form to the current one, a version at a time. A step may move or rename answers;
/// it never drops or invents one. Steps are only added, each with a stored case of its version among the tests.
/// </summary>
/// <param name="steps">The steps in order; the last one leads to <see cref="CurrentVersion"/>.</param>
public sealed class FactsUpgrade(params IReadOnlyList<Action<JsonObject>> steps)
{
    /// <summary>The version that this program writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The steps from every published version. Version 1 is the first that was published.</summary>
    public static FactsUpgrade Published { get; } = new();

    /// <summary>The oldest version that can be read.</summary>
    public int OldestVersion => CurrentVersion - steps.Count;

    /// <summary>Whether a version can be read.</summary>
    public bool Reads(int version) => version >= OldestVersion && version <= CurrentVersion;

    /// <summary>Upgrades a document in place from its version to the current one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The version can't be read; ask <see cref="Reads"/> first.</exception>
    public void Apply(JsonObject document, int version)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!Reads(version))
        {
            throw new ArgumentOutOfRangeException(nameof(version), version, $"versions {OldestVersion} to {CurrentVersion} can be read");
        }

        foreach (var step in steps.Skip(version - OldestVersion))
        {
            step(document);
        }

        document["schemaVersion"] = CurrentVersion;
    }
}
