namespace NtmCriteria.Cli;

/// <summary>
/// Files that are being written under a name of their own. Whoever ends the run takes them away at once, whatever is being
/// done at that moment; from then on nothing is published.
/// </summary>
internal sealed class Unfinished
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Stream> files = new(StringComparer.Ordinal);

    /// <summary>Whether the run was ended: nobody is told anything more by who was at work.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>The language in which whoever is at work speaks.</summary>
    public Language Language { get; set; }

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its name while it is written.</param>
    public FileStream Create(string path)
    {
        lock (gate)
        {
            StopIfEnded();
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, 1 << 16);
            files.Add(path, file);
            return file;
        }
    }

    /// <summary>Gives a closed file its name; it was whole before and is whole after.</summary>
    public void Publish(string path, string target)
    {
        lock (gate)
        {
            StopIfEnded();
            File.Move(path, target, overwrite: true);
            files.Remove(path);
        }
    }

    /// <summary>Takes a file away that nobody wants.</summary>
    public void Drop(string path)
    {
        lock (gate)
        {
            StopIfEnded();
            File.Delete(path);
            files.Remove(path);
        }
    }

    /// <summary>Takes away all that is not finished, and lets nothing be finished after it.</summary>
    public void End()
    {
        lock (gate)
        {
            IsEnded = true;
            foreach (var (path, file) in files)
            {
                // Windows deletes no file that is open; elsewhere whoever is writing goes on writing into nothing.
                if (OperatingSystem.IsWindows()) file.Dispose();
                try
                {
                    File.Delete(path);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    // The folder is gone, or no longer ours: there is nothing more to take away.
                }
            }

            files.Clear();
        }
    }

    private void StopIfEnded()
    {
        if (IsEnded) throw new OperationCanceledException();
    }
}
