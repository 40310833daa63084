namespace NtmCriteria.Tests;

/// <summary>Where the committed files of the tests lie.</summary>
internal static class TestFiles
{
    /// <summary>A file that was copied beside the test assembly.</summary>
    public static string Copied(params string[] path) => Path.Combine([AppContext.BaseDirectory, .. path]);

    /// <summary>The folder of the test project in the checkout, for snapshots that are accepted.</summary>
    public static string Source(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NtmCriteria.sln"))) folder = folder.Parent;
        return folder is null
            ? throw new InvalidOperationException("The tests do not run inside a checkout: no NtmCriteria.sln above them.")
            : Path.Combine([folder.FullName, "tests", "NtmCriteria.Tests", .. path]);
    }
}
