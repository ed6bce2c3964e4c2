using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>To whom the document goes.</summary>
internal sealed class ReceiverPart : DocumentPart
{
    private const string Root = "$.facts.receiver";

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["receiver-facts"] = Facts,
        };

    /// <summary>The receiver as written by the user, else the kind of authority.</summary>
    public static IReadOnlyList<Inline> Name(DocumentScope scope)
    {
        var receiver = scope.Facts.Receiver;
        if (!string.IsNullOrWhiteSpace(receiver?.Name))
        {
            return scope.Write.Text(receiver.Name, Root + ".name");
        }

        var track = scope.Material.Regime.TrackOf(scope.Facts.Applicant?.Kind ?? ApplicantKind.Municipality);
        return (receiver?.Authority ?? (track.Receiver == ReceiverAuthority.Nobody ? ReceiverAuthority.Nobody : null)) switch
        {
            ReceiverAuthority.Nobody => FactWriter.Own(scope.Words["receiver-nobody"]),
            ReceiverAuthority.DataProtectionAuthority => FactWriter.Own(scope.Words["imy"]),
            _ => scope.Write.Missing,
        };
    }

    private static List<Block> Facts(DocumentScope scope)
    {
        List<Fact> facts = [scope.Fact("term-receiver", Name(scope))];
        if (scope.Facts.Receiver?.ReferenceNumber is { } number)
        {
            facts.Add(scope.Fact("term-reference-number", scope.Write.Text(number, Root + ".referenceNumber")));
        }

        return [new FactList(facts)];
    }
}
