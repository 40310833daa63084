using System.Diagnostics;
using System.Globalization;

namespace NtmCriteria.Cli;

/// <summary>Says how far long work has come, where somebody watches.</summary>
/// <param name="host">Where it is said, and how long work may take before it is.</param>
/// <param name="quiet">Whether nothing is said.</param>
/// <param name="what">What is counted.</param>
internal sealed class Progress(Host host, bool quiet, string what = "communes")
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    private readonly long began = Stopwatch.GetTimestamp();
    private TimeSpan? shown;
    private int width;
    private long rows;

    public void Step()
    {
        if ((++rows & 0xFF) != 0 || quiet || !host.ErrorIsTerminal) return;
        var elapsed = Stopwatch.GetElapsedTime(began);
        if (elapsed < host.Patience || elapsed - shown < Pace) return;
        shown = elapsed;
        var count = string.Create(CultureInfo.InvariantCulture, $"{rows:N0}");
        var line = ToolTexts.Fill("progress", ("count", new LocalText(count.Replace(',', '.'), count)), ("what", ToolTexts.Fill(what))).In(host.Language);
        width = Math.Max(width, line.Length);
        host.Error.Write("\r" + line);
    }

    /// <summary>The same rows, each of which is a step.</summary>
    public IEnumerable<T> Over<T>(IEnumerable<T> all)
    {
        try
        {
            foreach (var row in all)
            {
                Step();
                yield return row;
            }
        }
        finally
        {
            // Also where whoever reads has seen enough.
            End();
        }
    }

    /// <summary>Leaves the line as it was found.</summary>
    public void End()
    {
        if (shown is not null) host.Error.Write("\r" + new string(' ', width) + "\r");
        shown = null;
    }
}
