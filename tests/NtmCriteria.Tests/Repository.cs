namespace NtmCriteria.Tests;

/// <summary>Finds files of the checkout that the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string File(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "NtmCriteria.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The tests run from a folder inside the checkout.");
    }
}
