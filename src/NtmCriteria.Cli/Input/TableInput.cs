namespace NtmCriteria.Cli;

/// <summary>Where a commune table comes from: a file, standard input, or the sample inside the tool.</summary>
internal static class TableInput
{
    private const string SampleResource = "sample/communes.csv";

    public static (Stream Stream, string Name) Open(Request request, Host host)
    {
        if (request.File is null)
        {
            if (!request.Quiet)
                host.Error.WriteLine(
                    "No file was given: this is the built-in sample, communes of 2022-2025 as published and one fictitious example.");
            return (OpenSample(), "sample.csv");
        }

        return (OpenFile(request.File, host), NameOf(request.File));
    }

    /// <summary>A table for reading; - is standard input.</summary>
    /// <exception cref="Stop">It cannot be read.</exception>
    public static Stream OpenFile(string file, Host host)
    {
        if (file == "-") return host.Input;
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stop.NoAccess($"'{file}' cannot be read: {e.Message}");
        }
    }

    /// <summary>The name of a table for messages.</summary>
    public static string NameOf(string file) => file == "-" ? "standard input" : file;

    public static Stream OpenSample() => typeof(TableInput).Assembly.GetManifestResourceStream(SampleResource)
        ?? throw new InvalidOperationException($"The tool was built without {SampleResource}.");
}
