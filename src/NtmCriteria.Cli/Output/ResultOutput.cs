using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>
/// Where a result goes. A file appears whole under its name or not at all; standard output gets nothing before the run
/// is known to be sound, unless the caller wants what is sound in any case.
/// </summary>
internal sealed class ResultOutput : IDisposable
{
    private readonly Host host;
    private readonly string? target;
    private readonly string? temporary;
    private bool disposed;

    private ResultOutput(Host host, Stream stream, string? target, string? temporary)
    {
        this.host = host;
        this.target = target;
        this.temporary = temporary;
        Stream = stream;
    }

    /// <summary>Takes the result.</summary>
    public Stream Stream { get; }

    /// <param name="host">The tool's streams.</param>
    /// <param name="file">The file to write, or null for standard output.</param>
    /// <param name="hold">Whether standard output waits until the result is published.</param>
    public static ResultOutput Open(Host host, string? file, bool hold)
    {
        if (file is null) return new(host, hold ? new SpillStream() : host.Output, null, null);
        try
        {
            var path = Path.GetFullPath(file);
            if (Directory.Exists(path)) throw Stop.NoAccess("cannotWrite", ("file", file), ("reason", ToolTexts.Fill("isDirectory")));
            // Beside the target, so that the last step is a rename inside one file system.
            var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
            return new(host, host.Unfinished.Create(temporary), path, temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Stop.NoAccess("cannotWrite", ("file", file), ("reason", FileFault.Of(e)));
        }
    }

    /// <summary>Lets the result out.</summary>
    public void Publish()
    {
        Stream.Flush();
        if (Stream is SpillStream held) held.CopyOut(host.Output);
        if (target is not null)
        {
            Stream.Dispose();
            host.Unfinished.Publish(temporary!, target);
            disposed = true;
        }
        else
        {
            host.Output.Flush();
        }
    }

    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        if (Stream != host.Output) Stream.Dispose();
        if (temporary is not null) host.Unfinished.Drop(temporary);
    }
}
