using System.Runtime.InteropServices;

namespace NtmCriteria.Cli;

/// <summary>
/// What Ctrl+C and a request to end do: nothing half-written is left, one line says so, and the process is gone with the
/// usual exit code. It waits for no loop to look up: reading a large workbook takes seconds in which nobody could ask.
/// </summary>
internal sealed class Ending : IDisposable
{
    private readonly Host host;
    private readonly PosixSignalRegistration[] signals;

    /// <param name="host">The tool's streams and files.</param>
    public Ending(Host host)
    {
        this.host = host;
        signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, End), PosixSignalRegistration.Create(PosixSignal.SIGTERM, End),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, End),
        ];
    }

    /// <summary>The exit code of a run that came to its end, unless it was ended meanwhile: then its word no longer counts.</summary>
    /// <param name="code">What the run returned.</param>
    public int Finish(int code)
    {
        if (host.Unfinished.IsEnded) Thread.Sleep(Timeout.Infinite);
        return code;
    }

    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
    }

    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        if (host.Unfinished.IsEnded) return;
        host.Unfinished.End();
        // A terminal shows the key that was pressed, or how far the work had come, on the line at hand.
        using (var error = new StreamWriter(Console.OpenStandardError(), Host.Utf8) { NewLine = "\n" })
            error.WriteLine((host.ErrorIsTerminal ? "\n" : "") + ToolTexts.Fill("ended").In(host.Unfinished.Language));
        Environment.Exit(context.Signal switch
        {
            PosixSignal.SIGTERM => ExitCode.Terminated,
            PosixSignal.SIGHUP => ExitCode.HungUp,
            _ => ExitCode.Interrupted,
        });
    }
}
