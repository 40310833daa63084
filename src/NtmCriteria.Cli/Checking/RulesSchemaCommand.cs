using System.CommandLine;
using NtmCriteria.Authoring.Schema;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules schema</c>: the JSON Schema of a kind of rule document, for editors and validators.</summary>
internal static class RulesSchemaCommand
{
    public static Command Create(Host host)
    {
        var kind = new Argument<string?>("KIND")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A kind, as ntm-levels or ntm-levels/1; none: the list of kinds",
        };
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var command = new Command(
            "schema",
            "Print the JSON Schema (draft-07) of a kind of rule document, with hover texts in Vietnamese and English. Name it as \"$schema\" in a document, "
            + "and an editor completes and checks it.\n\n"
            + "Examples:\n"
            + "  ntm rules schema                                  the kinds\n"
            + "  ntm rules schema ntm-levels --out levels.schema.json");
        command.Arguments.Add(kind);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            using var result = ResultOutput.Open(host, parsed.GetValue(output), hold: true);
            using (var text = Host.Text(result.Stream))
            {
                if (parsed.GetValue(kind) is { } name) text.Write(RuleSchema.Json(Find(name)));
                else
                    foreach (var known in RuleSchema.Kinds) text.WriteLine($"{known}  {RuleSchema.FileName(known)}");
            }

            result.Publish();
            return ExitCode.Done;
        });
        return command;
    }

    private static string Find(string name) =>
        RuleSchema.Kinds.FirstOrDefault(kind => kind == name || kind[..kind.IndexOf('/', StringComparison.Ordinal)] == name)
        ?? throw Stop.BadInput(
            "noKind", ("name", name), ("hint", NearestName.HintText(name, RuleSchema.Kinds)), ("known", RuleSchema.Kinds));
}
