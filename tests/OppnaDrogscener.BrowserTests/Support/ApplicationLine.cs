namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>The answers of a whole application, step by step, as a coordinator would write them. Everything is a constructed example.</summary>
public sealed class ApplicationLine(Hand hand)
{
    /// <summary>The steps by the last part of their address, in order, and how each is answered.</summary>
    public IReadOnlyList<(string Slug, Func<Task> Answer)> Steps =>
    [
        ("sokande", ApplicantAsync),
        ("plats", PlaceAsync),
        ("brottsstatistik", CrimeAsync),
        ("atgarder", MeasuresAsync),
        ("bevakningsomrade", PerimeterAsync),
        ("bevakningen", MonitoringAsync),
        ("intresseavvagning", InterestsAsync),
        ("information", InformationAsync),
        ("bilagor", AttachmentsAsync),
    ];

    private async Task ApplicantAsync()
    {
        await hand.WriteAsync("Input.ContactName", "Exempel Samordnarsson");
        await hand.WriteAsync("Input.ContactEmail", "trygghet@kommun.example");
        await hand.WriteAsync("Input.DataProtectionOfficerName", "Exempel Ombudsdotter");
        await hand.ChooseAsync("Input.UsesProcessor", "no");
        await hand.WriteAsync("Input.DecisionDecidedBy", "kommunstyrelsens ordförande");
        await hand.WriteDayAsync("Input.DecisionDecidedOn", 9, 11, 2026);
        await hand.WriteAsync("Input.DecisionMandate", "kommunstyrelsens protokoll § 212");
    }

    private async Task PlaceAsync()
    {
        await hand.WriteAsync("Input.Name", "Exempeltorget");
        await hand.WriteAsync("Input.Address", "Exempelgatan 1");
        await hand.PickAsync("Input.Type", "square");
        await hand.ChooseAsync("Input.OpenToPublic", "yes");
        await hand.ChooseAsync("Input.Workplace", "no");
        await hand.WriteAsync("Input.Description", "Ett torg med busshållplats där narkotika säljs öppet kvällstid.");
        await hand.WriteAsync("Input.SpecialReasonForRisk", "Försäljningen sker i öppna grupper, och våldsbrotten har blivit fler.");
        for (var number = 0; number < 10; number++)
        {
            var indicator = $"Input.Indicators[{number}]";
            await hand.ChooseAsync(indicator + ".Answer", number < 7 ? "yes" : "unknown");
            if (number < 7)
            {
                await hand.WriteAsync(indicator + ".Evidence", "Polisens lägesbild.");
                await hand.WriteDayAsync(indicator + ".ObservedOn", 1, 10, 2026);
            }
        }
    }

    private async Task CrimeAsync()
    {
        await hand.WriteDayAsync("Input.From", 1, 11, 2025);
        await hand.WriteDayAsync("Input.To", 31, 10, 2026);
        await hand.ChooseAsync("Input.TargetedOffences", "narcotics");
        await hand.ChooseAsync("Input.TargetedOffences", "violence");
        await hand.GoAsync("do:add-area");
        await hand.WriteAsync("Input.Areas[0].Name", "Exempeltorget");
        await hand.ChooseAsync("Input.Areas[0].Role", "place");
        await hand.WriteAsync("Input.Areas[0].Hectares", "1,2");
        await FetchAsync();
        await hand.WriteAsync("Input.Description", "Brotten sker på torget, nästan alla efter klockan 20.");
    }

    /// <summary>A list goes into the case by the pages for files: pasted, chosen, looked through and added.</summary>
    private async Task FetchAsync()
    {
        await hand.GoAsync("do:fetch");
        await hand.WriteAsync("Input.Text", "datum;tid;brott;antal\n2026-01-03;22.30;narkotikabrott;1\n2026-02-14;23.10;våld;1\n2026-03-06;21.45;narkotikabrott;2\n");
        await hand.PressAsync("main form button[type=submit]");
        await hand.ChooseAsync("Input.Target", "place");
        await hand.PressAsync("#Input > section button[type=submit]:not([name])");
        await hand.WriteAsync("Input.System", "kommunens egen lista");
        await hand.WriteDayAsync("Input.ExtractedOn", 2, 11, 2026);
        await hand.ChooseAsync("Input.Constructed", "yes");
        await hand.PressAsync("#Input button[type=submit]:not([name])");
    }

    private async Task MeasuresAsync()
    {
        await hand.GoAsync("do:add-measure-from-lighting");
        await hand.ChooseAsync("Input.Measures[0].Status", "tried");
        await hand.WriteDayAsync("Input.Measures[0].From", 1, 2, 2026);
        await hand.WriteDayAsync("Input.Measures[0].To", 31, 8, 2026);
        await hand.WriteAsync("Input.Measures[0].Responsible", "tekniska förvaltningen");
        await hand.WriteAsync("Input.Measures[0].Description", "Ny belysning längs hela torget.");
        await hand.WriteAsync("Input.Measures[0].EffectText", "Försäljningen flyttade till busshållplatsen.");
        await hand.WriteAsync("Input.Measures[0].WhyNotEnough", "Antalet anmälda brott är detsamma som före.");
    }

    private async Task PerimeterAsync()
    {
        await hand.PickAsync("Input.CoordinateSystem", "EPSG:3006");
        await hand.GoAsync("do:add-area");
        await hand.WriteAsync("Input.NeededAreas[0].Name", "Torgytan");
        await hand.WriteAsync("Input.NeededAreas[0].Shape", "827000 7289000\n827060 7289000\n827060 7289040\n827000 7289040");
        await hand.WriteAsync("Input.NeededAreas[0].Reason", "Här sker försäljningen.");
        await hand.GoAsync("do:add-camera");
        await hand.WriteAsync("Input.Cameras[0].Name", "Kamera 1");
        await hand.WriteAsync("Input.Cameras[0].Position", "827002 7289020");
        await hand.WriteAsync("Input.Cameras[0].Purpose", "Upptäcka försäljning på torget.");
        await hand.PickAsync("Input.Cameras[0].Mount", "fixed");
        await hand.WriteAsync("Input.Cameras[0].DirectionDegrees", "90");
        await hand.WriteAsync("Input.Cameras[0].FieldOfViewDegrees", "50");
        await hand.WriteAsync("Input.Cameras[0].RangeMetres", "45,5");
        await hand.WriteAsync("Input.Cameras[0].HeightMetres", "5");
        await hand.ChooseAsync("Input.Cameras[0].IdentificationNeeded", "yes");
        await hand.ChooseAsync("Input.Cameras[0].Sound", "no");
        await hand.ChooseAsync("Input.SensitivePlacesSearched", "yes");
        await hand.GoAsync("do:add-sign");
        await hand.WriteAsync("Input.Signs[0].Text", "Torgets västra infart");
        await hand.WriteAsync("Input.Signs[0].Position", "827000 7289020");
    }

    private async Task MonitoringAsync()
    {
        await hand.ChooseAsync("Input.Purposes[0].Chosen", "yes");
        await hand.WriteAsync("Input.Purposes[0].Text", "Förebygga, förhindra och upptäcka narkotikabrott och våld på torget.");
        await hand.WriteDayAsync("Input.End", 28, 2, 2029);
        foreach (var hour in new[] { 20, 21, 22, 23 })
        {
            await hand.ChooseAsync("Input.ScheduleCells", $"4-{hour}");
        }

        await hand.ChooseAsync("Input.LiveViewing", "no");
        await hand.ChooseAsync("Input.Recording", "yes");
        await hand.WriteAsync("Input.RetentionHours", "72");
        await hand.WriteAsync("Input.RetentionReason", "Brott anmäls ofta först efter helgen.");
        await hand.ChooseAsync("Input.RetentionOnSign", "yes");
        await hand.ChooseAsync("Input.Sound", "no");
        await hand.ChooseAsync("Input.Analytics", "none");
        await hand.GoAsync("do:add-access");
        await hand.WriteAsync("Input.Access[0].Role", "två namngivna säkerhetssamordnare");
        await hand.ChooseAsync("Input.Access[0].Live", "no");
        await hand.ChooseAsync("Input.Access[0].Recorded", "yes");
        await hand.WriteAsync("Input.Access[0].Reason", "Lämna ut bilder till polisen.");
        await hand.WriteAsync("Input.Storage", "I kommunens serverhall, krypterat.");
        await hand.WriteAsync("Input.Security", "Inloggning med kort, och logg över varje visning.");
    }

    private async Task InterestsAsync()
    {
        await hand.ChooseAsync("Input.For[0].Applies", "yes");
        await hand.WriteAsync("Input.For[0].Text", "Brotten sker på torget under de timmar som bevakas.");
        await hand.ChooseAsync("Input.For[0].Evidence", "$.facts.place.indicators");
        foreach (var number in new[] { 1, 2, 3 })
        {
            await hand.ChooseAsync($"Input.For[{number}].Applies", "no");
        }

        await hand.ChooseAsync("Input.Against[1].Applies", "no");
        await hand.ChooseAsync("Input.Against[0].Applies", "yes");
        await hand.ChooseAsync("Input.Against[0].Evidence", "$.facts.place.description");
        await hand.WriteAsync("Input.Against[0].Text", "Boende och resenärer passerar torget.");
        await hand.WriteAsync("Input.Conclusion", "Behovet väger över under de begärda timmarna, eftersom få passerar då.");
    }

    private async Task InformationAsync()
    {
        await hand.ChooseAsync("Input.FirstLayerPlanned", "yes");
        await hand.ChooseAsync("Input.ControllerOnSign", "yes");
        await hand.WriteDayAsync("Input.SignsUpOn", 22, 2, 2027);
        await hand.ChooseAsync("Input.SecondLayerPlanned", "yes");
        await hand.WriteAsync("Input.InformationPlan", "Skyltar vid varje infart, och kommunens webbplats.");
        await hand.ChooseAsync("Input.ImpactAssessmentNeeded", "yes");
        await hand.WriteDayAsync("Input.ImpactAssessmentDoneOn", 2, 11, 2026);
        await hand.ChooseAsync("Input.ImpactAssessmentOutcome", "low-residual-risk");
        await hand.WriteAsync("Input.EvaluationPlan", "Brotten räknas varje halvår och jämförs med året före.");
    }

    private async Task AttachmentsAsync()
    {
        await hand.GoAsync("do:add-attachment");
        await hand.WriteAsync("Input.Attachments[0].Title", "Protokoll från kommunstyrelsen");
        await hand.WriteAsync("Input.Attachments[0].FileName", "protokoll-212.pdf");
        await hand.ChooseAsync("Input.Attachments[0].Supports", "decision-maker-has-mandate");
    }
}
