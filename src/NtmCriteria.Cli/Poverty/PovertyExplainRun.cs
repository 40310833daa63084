using System.Globalization;
using System.Text.Json;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Explains one household: its class, every deprivation, every row of the forms.</summary>
internal sealed class PovertyExplainRun(PovertyRequest request, string id, Host host)
{
    private readonly ProblemLog problems = new();

    public int Run()
    {
        var result = Find();
        if (request.Format is Format.Csv or Format.Xlsx) return Rows(result).Publish(request.Format, request.Out, host, request.Data);
        using var output = ResultOutput.Open(host, request.Out, hold: true);
        if (request.Format == Format.Json) Json(output.Stream, result);
        else
        {
            using var text = Host.Text(output.Stream);
            text.WriteLine(result.ToMarkdown(request.Language));
            text.WriteLine(MarkdownText.Escape(DataLine.Write(request.Data, new(request.Language))));
        }

        output.Publish();
        return ExitCode.Done;
    }

    private Classification Find()
    {
        foreach (var result in new HouseholdStream(request, request.Now, problems, host).Read())
            if (result.Household.Id == id)
            {
                if (problems.Any && !request.Quiet)
                    host.Say("otherHouseholdRows", ("count", problems.Rows));
                return result;
            }

        // The household may well stand in one of the rows that could not be read.
        problems.Write(host);
        throw Stop.BadInput("noHousehold", ("id", id));
    }

    private Listing Rows(Classification result)
    {
        var listing = new Listing(
            "ntm-poverty-explanation/1", "rows",
            [("form", "form"), ("row", "row"), ("label", "label"), ("finding", "finding"), ("points", "points"), ("explanation", "explanation")]);
        listing.Add("class", "", "", Names.Spell(result.Possible), "", result.Explain(request.Language));
        foreach (var remark in result.Remarks(request.Language)) listing.Add("remark", "", "", Names.Camel(remark.Code.ToString()), "", remark.ToString());
        foreach (var deprivation in result.Deprivations)
            listing.Add(
                "B2", Text(deprivation.Indicator.Position + 1), deprivation.Indicator.Label.In(request.Language), Names.Camel(deprivation.State.ToString()),
                Points(result, deprivation), deprivation.Explain(request.Language));
        foreach (var row in result.Score?.Rows ?? [])
            listing.Add(
                "B1", $"{Text(row.Row.Item)}.{Text(row.Row.Row)}", row.Row.Label.In(request.Language), "ticked",
                row.OtherPoints is { } other ? $"{Text(row.Points)}|{Text(other)}" : Text(row.Points), "");
        foreach (var row in result.Score?.OpenRows ?? [])
            listing.Add("B1", $"{Text(row.Item)}.{Text(row.Row)}", row.Label.In(request.Language), "open", "", "");
        return listing;
    }

    private void Json(Stream stream, Classification result)
    {
        using (var json = new Utf8JsonWriter(stream, JsonHead.Indented))
        {
            json.WriteStartObject();
            JsonHead.Write(json, "ntm-poverty-explanation/1", request.Data);
            json.WriteString("standard", request.Standard.Id);
            json.WriteString("asOf", Names.Iso(request.Standard.AsOf));
            json.WriteString("household", result.Household.Id);
            json.WriteString("class", Names.Spell(result.Class));
            json.WriteString("possible", Names.Spell(result.Possible));
            json.WriteString("reasons", Names.Spell(result.Reasons));
            json.WriteString("evidence", Names.Spell(result.Evidence));
            json.WriteString("explanation", result.Explain(request.Language));
            json.WriteStartArray("remarks");
            foreach (var remark in result.Remarks(request.Language)) json.WriteStringValue(remark.ToString());
            json.WriteEndArray();
            json.WriteStartArray("deprivations");
            foreach (var deprivation in result.Deprivations)
            {
                json.WriteStartObject();
                json.WriteString("id", deprivation.Indicator.Id);
                json.WriteString("label", deprivation.Indicator.Label.In(request.Language));
                json.WriteString("state", Names.Camel(deprivation.State.ToString()));
                json.WriteString("reason", Names.Camel(deprivation.Reason.ToString()));
                json.WriteString("points", Points(result, deprivation));
                json.WriteString("explanation", deprivation.Explain(request.Language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (result.Score is { } score) Score(json, score);
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private void Score(Utf8JsonWriter json, IncomeScore score)
    {
        json.WriteStartObject("incomeScore");
        json.WriteString("form", score.Form);
        json.WriteString("area", score.Area);
        json.WriteNumber("least", score.Least);
        json.WriteNumber("most", score.Most);
        json.WriteString("otherForm", score.OtherForm);
        json.WriteNumber("otherLeast", score.OtherLeast);
        json.WriteNumber("otherMost", score.OtherMost);
        json.WriteStartArray("rows");
        foreach (var row in score.Rows)
        {
            json.WriteStartObject();
            json.WriteString("row", $"{Text(row.Row.Item)}.{Text(row.Row.Row)}");
            json.WriteString("label", row.Row.Label.In(request.Language));
            json.WriteNumber("points", row.Points);
            if (row.OtherPoints is { } other) json.WriteNumber("otherPoints", other);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("open");
        foreach (var row in score.OpenRows) json.WriteStringValue($"{Text(row.Item)}.{Text(row.Row)}");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The points of form B2 for a deprivation; empty where they are open or the standard knows none.</summary>
    private static string Points(Classification result, Deprivation deprivation) => result.Standard.Scores is not { } scores ? ""
        : deprivation.State switch
        {
            DeprivationState.Deprived => Text(scores.PointsPerDeprivation),
            DeprivationState.NotDeprived => "0",
            _ => "",
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
