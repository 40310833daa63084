namespace NtmCriteria.Tables;

/// <summary>A file that nobody sees and that is gone with whoever opened it, however that ends.</summary>
internal static class TemporaryFile
{
    /// <summary>Opens a new one, for writing and reading.</summary>
    public static FileStream Open()
    {
        var path = Path.Combine(Path.GetTempPath(), $"ntm-{Guid.NewGuid():N}.tmp");
        // Windows deletes the file of a process that was ended. Elsewhere a name can be taken from an open file at once, and
        // then there is nothing left to delete.
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, options);
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }
}
