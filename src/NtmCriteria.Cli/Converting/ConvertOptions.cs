using System.CommandLine;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>What is converted into what.</summary>
internal sealed record ConvertRequest(string File, string? Sheet, NumberStyle Numbers, string? Out, TableWriterOptions Writing, bool Quiet);

/// <summary>The options that all conversions share.</summary>
/// <param name="what">What the table is.</param>
internal sealed class ConvertOptions(string what)
{
    private readonly Argument<string> file = new("FILE") { Description = what };
    private readonly Option<string?> sheet = Choice.Word("--sheet", "NAME", "The sheet of a workbook; default: the first visible one with a known header");
    private readonly Option<string?> culture = Choice.Word("--culture", "NAME", "How the table writes numbers: vi-VN (43,5), or invariant, en-* (43.5)");
    private readonly Option<string?> toCulture = Choice.Word(
        "--to-culture", "NAME", "How numbers are written: vi-VN (43,5, columns by semicolons), or invariant (43.5); default invariant");
    private readonly Option<string?> format = Choice.Word("--format", "csv|xlsx", "What is written; default: what the name of --out says, else csv");
    private readonly Option<string?> output = Choice.Word("--out", "FILE", "Write the table to a file, whole or not at all");

    public void AddTo(Command command, params ReadOnlySpan<Option> own)
    {
        command.Arguments.Add(file);
        foreach (var option in own) command.Options.Add(option);
        foreach (var option in new Option[] { sheet, culture, toCulture, format, output }) command.Options.Add(option);
    }

    public ConvertRequest Read(ParseResult parsed)
    {
        var name = parsed.GetValue(output);
        var ending = name is not null && name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? TableFormat.Xlsx : TableFormat.Csv;
        return new(
            parsed.GetValue(file)!, parsed.GetValue(sheet), Choice.Culture(parsed.GetValue(culture)), name,
            new()
            {
                Format = Choice.Parse("--format", parsed.GetValue(format), ending, ("csv", TableFormat.Csv), ("xlsx", TableFormat.Xlsx)),
                Numbers = Choice.Culture(parsed.GetValue(toCulture), "--to-culture"),
            },
            parsed.IsQuiet());
    }
}
