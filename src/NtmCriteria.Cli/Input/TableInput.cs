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

        if (request.File == "-") return (host.Input, "standard input");
        try
        {
            return (new FileStream(request.File, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16), request.File);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stop.NoAccess($"'{request.File}' cannot be read: {e.Message}");
        }
    }

    public static Stream OpenSample() => typeof(TableInput).Assembly.GetManifestResourceStream(SampleResource)
        ?? throw new InvalidOperationException($"The tool was built without {SampleResource}.");
}
