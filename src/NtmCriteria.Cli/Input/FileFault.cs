namespace NtmCriteria.Cli;

/// <summary>Why a file could not be reached, in both languages: the operating system speaks one, and not always the reader's.</summary>
internal static class FileFault
{
    // ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION, ERROR_DISK_FULL and ENOSPC as the runtime numbers them.
    private const int Sharing = unchecked((int)0x80070020);
    private const int Locked = unchecked((int)0x80070021);
    private const int DiskFull = unchecked((int)0x80070070);

    /// <summary>What went wrong; the English text is the system's own.</summary>
    public static LocalText Of(Exception fault)
    {
        var vietnamese = fault switch
        {
            FileNotFoundException => ToolTexts.Fill("noSuchFile"),
            DirectoryNotFoundException => ToolTexts.Fill("noSuchFolder"),
            UnauthorizedAccessException => ToolTexts.Fill("accessRefused"),
            IOException { HResult: Sharing or Locked } => ToolTexts.Fill("inUse"),
            IOException { HResult: DiskFull } => ToolTexts.Fill("diskFull"),
            _ => null,
        };
        return new(vietnamese?.Vi ?? fault.Message, fault.Message);
    }
}
