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
                host.Say("sampleUsed");
            return (OpenSample(), "sample.csv");
        }

        return (OpenFile(request.File, host), NameOf(request.File, host));
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
            throw Stop.NoAccess("cannotRead", ("file", file), ("reason", FileFault.Of(e)));
        }
    }

    /// <summary>The name of a table for messages.</summary>
    public static string NameOf(string file, Host host) => file == "-" ? ToolTexts.Fill("standardInput").In(host.Language) : file;

    public static Stream OpenSample() => typeof(TableInput).Assembly.GetManifestResourceStream(SampleResource)
        ?? throw new InvalidOperationException($"The tool was built without {SampleResource}.");
}
