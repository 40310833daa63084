using System.Globalization;
using System.Text;

namespace NtmCriteria.Cli;

/// <summary>What the tool talks to: two streams and a writer, so that a test can stand in for a terminal.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: the result alone.</param>
/// <param name="Error">Standard error: everything else.</param>
internal sealed record Host(Stream Input, Stream Output, TextWriter Error)
{
    // Redirected text has no window to fit; this is what a wide page holds.
    private const int WidthOfPage = 140;

    /// <summary>Without a byte order mark: other programs read the output.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The language of what the tool says where nobody chose one; once a run began, its language.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Whether somebody chose the language, rather than the machine.</summary>
    public bool IsLanguageChosen { get; init; }

    /// <summary>The variable NTM_LANG, or null where it is not set.</summary>
    public string? LanguageVariable { get; init; }

    /// <summary>The folder in which the tool was started, whose settings it reads; null: none are read.</summary>
    public string? Folder { get; init; }

    /// <summary>The number of characters in a line of text output.</summary>
    public int Width { get; init; } = WidthOfPage;

    /// <summary>Whether text output may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>How long work may take before it is said how far it has come.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether somebody watches standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The files that are being written.</summary>
    public Unfinished Unfinished { get; } = new();

    /// <summary>Whether tables that have blocks are read in blocks: they are, unless a test compares them with single rows.</summary>
    public bool InBlocks { get; init; } = true;

    /// <summary>The streams of this process.</summary>
    public static Host OfProcess()
    {
        var terminal = !Console.IsOutputRedirected;
        if (terminal && OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        return new(Console.OpenStandardInput(), Console.OpenStandardOutput(), error)
        {
            Language = RunLanguage.OfLocale(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows() ? CultureInfo.CurrentUICulture : null),
            LanguageVariable = Environment.GetEnvironmentVariable(RunLanguage.Variable),
            Folder = Environment.CurrentDirectory,
            Width = terminal && Console.WindowWidth > 0 ? Math.Max(60, Console.WindowWidth) : WidthOfPage,
            OutputIsTerminal = terminal,
            Colour = MayColour(terminal, Environment.GetEnvironmentVariable("NO_COLOR")),
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }

    /// <summary>Whether a result may be coloured: on a terminal, unless somebody asked for no colour.</summary>
    /// <param name="terminal">Whether it goes to a terminal.</param>
    /// <param name="noColour">The variable NO_COLOR: anything but nothing is a wish.</param>
    public static bool MayColour(bool terminal, string? noColour) => terminal && string.IsNullOrEmpty(noColour);

    /// <summary>A writer of UTF-8 text onto a stream, with one line end on every machine.</summary>
    public static StreamWriter Text(Stream stream) => new(stream, Utf8, bufferSize: 1 << 15, leaveOpen: true) { NewLine = "\n" };
}
