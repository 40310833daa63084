using Spectre.Console;
using Spectre.Console.Rendering;

namespace NtmCriteria.Cli;

/// <summary>Draws tables for people: as wide as the window, coloured only where a terminal asks for it.</summary>
internal static class TextTable
{
    /// <summary>Draws onto a text, without the blanks that fill up a line.</summary>
    public static void Draw(TextWriter text, Host host, IRenderable drawing)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        Console(drawn, host).Write(drawing);
        foreach (var line in drawn.ToString().TrimEnd().Split('\n')) text.WriteLine(line.TrimEnd());
    }

    public static Table New(IEnumerable<string> headings)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        foreach (var heading in headings) table.AddColumn(new TableColumn(new Text(heading)));
        return table;
    }

    public static IRenderable Cell(string text, Verdict? verdict = null) => new Text(text, verdict switch
    {
        Verdict.Met => new Style(Color.Green),
        Verdict.NotMet => new Style(Color.Red),
        Verdict.Undetermined => new Style(Color.Yellow),
        _ => Style.Plain,
    });

    private static IAnsiConsole Console(TextWriter writer, Host host)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new FixedOutput(writer, host.Width),
        });
        // Detected from the encoding otherwise: the output is UTF-8 wherever it goes.
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private sealed class FixedOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => 1000;

        public void SetEncoding(System.Text.Encoding encoding)
        {
            // The writer has its encoding already.
        }
    }
}
