using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Notice;

/// <summary>R27. Signs or other notice planned; from 2018 in two layers; who monitors is stated unless evident.</summary>
public sealed class SignsArePlannedCheck : Check
{
    public override int Order => 270;

    public override IReadOnlyList<string> Keys =>
    [
        "first-layer", "no-first-layer", "second-layer", "no-second-layer", "controller-on-sign", "controller-evident",
        "controller-unknown", "plan-first-layer", "plan-second-layer", "name-controller",
    ];

    private const string First = "$.facts.safeguards.firstLayerPlanned";
    private const string Second = "$.facts.safeguards.secondLayerPlanned";
    private const string Controller = "$.facts.safeguards.controllerOnSign";
    private const string Evident = "$.facts.safeguards.controllerEvident";

    public override Judgement Judge(CaseView view)
    {
        var safeguards = view.Facts.Safeguards;
        List<Judgement> parts =
        [
            Layer(safeguards?.FirstLayerPlanned, First, "first-layer", "no-first-layer", "plan-first-layer"),
            WhoMonitors(safeguards),
        ];
        if (view.IsActOf2018)
        {
            parts.Add(Layer(safeguards?.SecondLayerPlanned, Second, "second-layer", "no-second-layer", "plan-second-layer"));
        }

        return Judgement.Of(parts);
    }

    private static Judgement Layer(bool? planned, string path, string yes, string no, string remedy) => planned switch
    {
        null => Judgement.Lacks(path),
        true => Judgement.Met(yes).From(path),
        false => Judgement.NotMet(no).From(path).Try(new Remedy(Statement.Of(remedy), new FactChange(path, true))),
    };

    private static Judgement WhoMonitors(Safeguards? safeguards) => (safeguards?.ControllerOnSign, safeguards?.ControllerEvident) switch
    {
        (true, _) => Judgement.Met("controller-on-sign").From(Controller),
        (_, true) => Judgement.Met("controller-evident").From(Evident),
        (null, _) => Judgement.Lacks(Controller),
        (_, null) => Judgement.Lacks(Evident),
        _ => Judgement.NotMet("controller-unknown").From(Controller, Evident)
            .Try(new Remedy(Statement.Of("name-controller"), new FactChange(Controller, true))),
    };
}
