namespace NtmCriteria.Cli;

/// <summary>What a working folder says once for every command that is started in it: its file <c>ntm.json</c>.</summary>
internal sealed record FolderSettings
{
    public const string FileName = "ntm.json";

    public const string Schema = "ntm-settings/1";

    /// <summary>The language of texts, or null where the file names none.</summary>
    public Language? Language { get; init; }

    /// <summary>How tables write numbers, as <c>--culture</c> takes it.</summary>
    public string? Culture { get; init; }

    /// <summary>The province, in its plain spelling.</summary>
    public string? Province { get; init; }

    public int? Year { get; init; }

    /// <summary>Rule documents, by paths that are relative to the file.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The commune table, by a path that is relative to the file.</summary>
    public string? Table { get; init; }

    /// <summary>The settings of a folder, or null where it has none.</summary>
    /// <exception cref="SettingsException">They are not sound.</exception>
    /// <exception cref="Stop">The file cannot be read.</exception>
    public static FolderSettings? Find(string? folder)
    {
        if (folder is null) return null;
        var file = Path.Combine(folder, FileName);
        return File.Exists(file) ? SettingsReader.Read(FileName, DocumentFile.Read(file)) : null;
    }
}
