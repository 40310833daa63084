using System.Security.Cryptography;
using System.Text;

namespace NtmCriteria.Cli;

/// <summary>The scripts, styles and charts of the page, as they are embedded in the tool.</summary>
internal static class PageParts
{
    private const string Prefix = "report/";

    /// <summary>What runs before anything is drawn.</summary>
    public static string First { get; } = Read("page/theme.js");

    /// <summary>The scripts in the order in which they build on one another: the chart library first.</summary>
    public static IReadOnlyList<string> Scripts { get; } =
    [
        Read("vendor/vega.min.js"), Interpreter(Read("vendor/vega-interpreter.js")),
        .. new[]
        {
            "words", "language", "elements", "fold", "data", "findings", "selection", "totals", "sums", "charts", "rules",
            "filters", "columns", "grid", "commune", "printing", "start",
        }.Select(name => Read($"page/{name}.js")),
    ];

    /// <summary>The style sheets.</summary>
    public static IReadOnlyList<string> Styles { get; } =
        [.. new[] { "colours", "page", "grid", "commune", "print" }.Select(name => Read($"page/{name}.css"))];

    /// <summary>The charts by name: drawings for the chart library, compiled from the specifications beside them.</summary>
    public static IReadOnlyList<(string Name, string Json)> Charts { get; } =
        [.. new[] { "tiers", "criteria-met", "criteria", "years", "progress", "evidence" }
            .Select(name => (name, Read($"charts/{name}.vg.json")))];

    /// <summary>The document itself, with the places where the rest goes.</summary>
    public static string Document { get; } = Read("page/page.html");

    /// <summary>
    /// What the page may do: run these very scripts, wear these very styles, and nothing else. No address may be
    /// reached, no form sent, no text turned into code.
    /// </summary>
    public static string Policy { get; } =
        $"default-src 'none'; script-src {Hashes([First, .. Scripts])}; style-src {Hashes(Styles)}; base-uri 'none'; form-action 'none'";

    /// <summary>The hash of a script or style as a policy names it.</summary>
    public static string Hash(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Hashes(IEnumerable<string> parts) => string.Join(' ', parts.Select(Hash));

    /// <summary>
    /// The interpreter is published as a module alone, and a module of a page without addresses can import nothing: its
    /// one import and its one export become plain names.
    /// </summary>
    private static string Interpreter(string module)
    {
        const string import = "import { ascending, isString, DisallowedObjectProperties } from 'vega-util';\n";
        const string export = "export { expression as expressionInterpreter };\n";
        if (!module.StartsWith(import, StringComparison.Ordinal) || !module.Contains(export, StringComparison.Ordinal))
            throw new InvalidOperationException("vega-interpreter.js has another shape than the page expects.");
        return "\"use strict\";\nconst vegaInterpreter = (() => {\n"
            + "const { ascending, isString, DisallowedObjectProperties } = vega;\n"
            + module[import.Length..module.IndexOf(export, StringComparison.Ordinal)] + "return expression;\n})();\n";
    }

    private static string Read(string name)
    {
        using var stream = typeof(PageParts).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The tool was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd();
        // A browser reads such text differently from how it was hashed, or ends the script there.
        foreach (var trap in new[] { "\r", "</script", "</style", "<!--" })
            if (!name.EndsWith(".html", StringComparison.Ordinal) && text.Contains(trap, StringComparison.OrdinalIgnoreCase))
                throw new InvalidOperationException($"{name} holds '{trap}' and cannot stand inside a page.");
        return text;
    }
}
