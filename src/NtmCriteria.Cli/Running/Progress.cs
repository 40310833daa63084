using System.Diagnostics;
using System.Globalization;

namespace NtmCriteria.Cli;

/// <summary>Says how far long work has come, where somebody watches.</summary>
internal sealed class Progress(Host host, bool quiet, string what = "communes")
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    private readonly long began = Stopwatch.GetTimestamp();
    private TimeSpan shown;
    private long rows;

    public void Step()
    {
        if ((++rows & 0xFF) != 0 || quiet || !host.ErrorIsTerminal) return;
        var elapsed = Stopwatch.GetElapsedTime(began);
        if (elapsed < Patience || elapsed - shown < Pace) return;
        shown = elapsed;
        host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{rows:N0} {what}"));
    }

    public void End()
    {
        if (shown > TimeSpan.Zero) host.Error.Write("\r" + new string(' ', 30) + "\r");
    }
}
