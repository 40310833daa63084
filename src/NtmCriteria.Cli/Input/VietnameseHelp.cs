using System.CommandLine;
using System.CommandLine.Help;
using System.Text.RegularExpressions;

namespace NtmCriteria.Cli;

/// <summary>The help of the tool in Vietnamese: a table holds a translation for each text that commands and options are declared with.</summary>
internal static partial class VietnameseHelp
{
    private const string Examples = "Examples:\n";

    private static readonly Lazy<Dictionary<string, string>> Loaded = new(() => LanguageTable.Table(
        language => ToolTexts.Open("help", language), "vi").ToDictionary(StringComparer.Ordinal));

    // What the library that writes help puts around our texts.
    private static readonly (string English, string Vietnamese)[] Frame =
    [
        ("Description:", "Mô tả:"), ("Usage:", "Cách dùng:"), ("Arguments:", "Tham số:"), ("Options:", "Tuỳ chọn:"), ("Commands:", "Lệnh:"),
    ];

    /// <summary>The translations by the English text.</summary>
    public static IReadOnlyDictionary<string, string> All => Loaded.Value;

    /// <summary>Replaces every description of a command, of what is below it, of arguments and of options.</summary>
    public static void Apply(Command command)
    {
        command.Description = Of(command.Description);
        foreach (var option in command.Options)
        {
            // Completion may have described it already: options are shared by commands.
            option.Description = Of(option.Description);
            if (option.HelpName is { } name) option.HelpName = WordOf(name);
        }

        foreach (var argument in command.Arguments)
        {
            argument.Description = Of(argument.Description);
            argument.HelpName = WordOf(argument.HelpName ?? argument.Name);
        }

        foreach (var below in command.Subcommands) Apply(below);
    }

    /// <summary>The English texts that a command is declared with, in pieces as the table has them.</summary>
    public static IEnumerable<string> Texts(Command command)
    {
        var own = command.Options.Select(o => o.Description).Concat(command.Arguments.Select(a => a.Description)).Append(command.Description);
        foreach (var piece in own.OfType<string>().SelectMany(Pieces)) yield return piece;
        foreach (var piece in command.Subcommands.SelectMany(Texts)) yield return piece;
    }

    /// <summary>Help as the library wrote it, with the words around our texts in Vietnamese.</summary>
    public static string Frames(string help)
    {
        foreach (var (english, vietnamese) in Frame)
            help = help.Replace("\n" + english, "\n" + vietnamese, StringComparison.Ordinal);
        foreach (var (english, vietnamese) in Frame)
            if (help.StartsWith(english, StringComparison.Ordinal)) help = vietnamese + help[english.Length..];
        return help.Replace("[options]", "[tuỳ chọn]", StringComparison.Ordinal).Replace("[command]", "[lệnh]", StringComparison.Ordinal)
            .Replace("(REQUIRED)", "(BẮT BUỘC)", StringComparison.Ordinal);
    }

    private static string? Of(string? text) => text is null ? null : string.Join("\n\n", text.Split("\n\n").Select(paragraph =>
        paragraph.StartsWith(Examples, StringComparison.Ordinal)
            ? "Ví dụ:\n" + string.Join('\n', paragraph[Examples.Length..].Split('\n')
                .Select(line => Remark().Replace(line, remark => remark.Groups[1].Value + Translated(remark.Groups[2].Value))))
            : Translated(paragraph)));

    private static IEnumerable<string> Pieces(string text) => text.Split("\n\n").SelectMany(paragraph =>
        paragraph.StartsWith(Examples, StringComparison.Ordinal)
            ? paragraph[Examples.Length..].Split('\n').Select(line => Remark().Match(line)).Where(remark => remark.Success).Select(remark => remark.Groups[2].Value)
            : [paragraph]);

    private static string Translated(string text) => Loaded.Value.GetValueOrDefault(text, text);

    private static string WordOf(string name) => name switch
    {
        "FILE" => "TỆP",
        "DATE" => "NGÀY",
        "NAME" => "TÊN",
        "YEAR" => "NĂM",
        "PROVINCE" => "TỈNH",
        "REGION" => "VÙNG",
        "CODE" => "MÃ",
        "POINTS" => "ĐIỂM",
        "NUMBER" => "SỐ",
        "TITLE" => "TIÊU_ĐỀ",
        _ => name,
    };

    [GeneratedRegex(@"^(  \S.*?\s{3,})(\S.*)$")]
    private static partial Regex Remark();
}
