using System.Collections.Immutable;
using System.Text.Json;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Fills the official report forms from households of one or two years.</summary>
internal sealed class PovertyFormsRun(PovertyRequest request, Host host)
{
    private readonly ProblemLog problems = new();

    public int Run()
    {
        var years = new PovertyYears(request, problems, host);
        var (before, now) = years.Read();
        var options = years.Options();
        if (!problems.Allow(request, host)) return ExitCode.BadInput;
        var forms = All(now, before, options).Where(f => request.Forms is not { Length: > 0 } asked || asked.Contains(f.Number)).ToImmutableArray();
        var open = now.Count(c => c.Class == HouseholdClass.Undetermined);
        if (open > 0 && !request.Quiet)
            host.Say("openHouseholds", ("count", open));
        using var output = ResultOutput.Open(host, request.Out, hold: true);
        if (request.Format == Format.Json) Json(output.Stream, forms);
        else if (request.Format == Format.Xlsx) PovertyWorkbook.WriteForms(output.Stream, forms, request.Standard, request.Before?.Standard, request.Language);
        else
        {
            using var text = Host.Text(output.Stream);
            text.Write(string.Join('\n', forms.Select(f => request.Format == Format.Csv ? f.ToCsv(request.Language) : f.ToMarkdown(request.Language))));
            if (request.Format != Format.Csv)
                text.WriteLine("\n" + MarkdownText.Escape(DataLine.Write(request.Data, new(request.Language))));
        }

        output.Publish();
        return ExitCode.Done;
    }

    private ImmutableArray<ReportForm> All(List<Classification> now, List<Classification>? before, MovementOptions options)
    {
        try
        {
            return ReportForms.All(now, before, options);
        }
        catch (HouseholdMatchException apart)
        {
            throw PovertyYears.NoMatch(apart, request);
        }
    }

    private void Json(Stream stream, ImmutableArray<ReportForm> forms)
    {
        using (var json = new Utf8JsonWriter(stream, JsonHead.Indented))
        {
            json.WriteStartObject();
            JsonHead.Write(json, "ntm-poverty-forms/1", request.Data);
            json.WriteString("standard", request.Standard.Id);
            json.WriteString("asOf", Names.Iso(request.Standard.AsOf));
            json.WriteStartArray("forms");
            foreach (var form in forms) Form(json, form);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    /// <summary>A share in percent with two decimals, or a count.</summary>
    private static decimal Printed(Fraction value, FormColumn column) => column.IsShare ? (value * 100).Round(2) : value.Round(0);

    private void Form(Utf8JsonWriter json, ReportForm form)
    {
        json.WriteStartObject();
        json.WriteString("number", form.Number);
        json.WriteString("title", form.Title.In(request.Language));
        json.WriteStartArray("columns");
        foreach (var column in form.Columns)
        {
            json.WriteStartObject();
            json.WriteNumber("number", column.Number);
            json.WriteString("label", column.Label.In(request.Language));
            json.WriteString("unit", column.IsShare ? "percent" : "count");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("lines");
        foreach (var line in form.Lines)
        {
            json.WriteStartObject();
            json.WriteString("label", line.Label.In(request.Language));
            json.WriteStartArray("values");
            for (var c = 0; c < form.Columns.Length; c++)
                if (line.Values[c] is not { } value) json.WriteNullValue();
                else json.WriteNumberValue(Printed(value, form.Columns[c]));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in form.Check(request.Language).Concat(form.UnlikelyIncomes.Find(request.Language))) json.WriteStringValue(finding.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
