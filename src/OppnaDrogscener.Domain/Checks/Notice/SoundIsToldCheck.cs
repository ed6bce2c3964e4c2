namespace OppnaDrogscener.Domain.Checks.Notice;

/// <summary>R11. Sound: special notice, no exception from it, and why sound is needed.</summary>
public sealed class SoundIsToldCheck : Check
{
    public override int Order => 110;

    public override IReadOnlyList<string> Keys =>
    [
        "no-sound", "contradiction", "told", "not-told", "explained", "choose-one", "tell", "no-sound-instead",
    ];

    private const string Sound = "$.facts.monitoring.sound";
    private const string Notice = "$.facts.monitoring.soundNotice";
    private const string Reason = "$.facts.monitoring.soundReason";

    public override Judgement Judge(CaseView view)
    {
        var monitoring = view.Facts.Monitoring;
        var hearing = (view.Facts.Perimeter?.Cameras ?? []).Where(camera => camera.Sound == true).ToList();
        if (monitoring?.Sound is null && hearing.Count == 0)
        {
            return Judgement.Lacks(Sound);
        }

        if (monitoring?.Sound != true && hearing.Count == 0)
        {
            return Judgement.Met("no-sound").From(Sound);
        }

        return monitoring?.Sound == false
            ? Judgement.NotMet("contradiction", ("cameras", Value.List(hearing.Select(camera => camera.Name ?? camera.Id!)))).From(Sound, "$.facts.perimeter.cameras").Try("choose-one")
            : Judgement.Of([Told(monitoring?.SoundNotice, hearing.Count > 0), Explained(monitoring?.SoundReason)]);
    }

    private static Judgement Told(bool? notice, bool camerasHear) => notice switch
    {
        null => Judgement.Lacks(Notice),
        true => Judgement.Met("told").From(Sound, Notice),
        false => Judgement.NotMet("not-told").From(Sound, Notice).Try("tell")
            .Try(new Remedy(Statement.Of("no-sound-instead"), camerasHear ? null : new FactChange(Sound, false))),
    };

    private static Judgement Explained(string? reason) => string.IsNullOrWhiteSpace(reason)
        ? Judgement.Lacks(Reason)
        : Judgement.Met("explained").From(Reason);
}
