namespace NtmCriteria.Tests;

/// <summary>Where the committed files of the tests lie.</summary>
internal static class TestFiles
{
    /// <summary>A file that was copied beside the test assembly.</summary>
    public static string Copied(params string[] path) => Path.Combine([AppContext.BaseDirectory, .. path]);
}
