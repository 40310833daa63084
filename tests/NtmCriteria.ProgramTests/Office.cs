using NtmCriteria.Bulk;
using NtmCriteria.Cli;
using NtmCriteria.Tests.Cli;

namespace NtmCriteria.ProgramTests;

/// <summary>LibreOffice without a window, and the tool, on files of one folder that is gone afterwards.</summary>
internal sealed class Office : IDisposable
{
    // A profile of its own: another instance that runs beside the test would take the work otherwise, and do none of it.
    private readonly string profile;

    public Office()
    {
        Folder = Directory.CreateTempSubdirectory("ntm-office-").FullName;
        profile = Path.Combine(Folder, "profile");
    }

    public string Folder { get; }

    public string At(string name) => Path.Combine(Folder, name);

    /// <summary>Converts a file of the folder; the new one has the same name with another ending.</summary>
    public string Convert(string file, string ending, string filter = "")
    {
        var (code, output, error) = Machine.Run(
            Needed.LibreOffice, $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--convert-to",
            filter.Length == 0 ? ending : $"{ending}:{filter}", "--outdir", Folder, At(file));
        Assert.True(code == 0, $"soffice ended with {code}: {output} {error}");
        return At(Path.ChangeExtension(file, ending));
    }

    /// <summary>Runs the tool, which must succeed; what it wrote on standard output.</summary>
    public static string Ntm(params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.True(run.Code == ExitCode.Done, $"ntm {string.Join(' ', args)} ended with {run.Code}: {run.Error}");
        return run.Output;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
