using System.Reflection;

namespace NtmCriteria.Tests;

/// <summary>
/// The public API stands in a committed text file beside this one: a change of it is reviewed as a diff. Run with
/// <c>ACCEPT_SNAPSHOTS=1</c> to accept it.
/// </summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("NtmCriteria")]
    [InlineData("NtmCriteria.Tables")]
    public void TheApiIsTheOneThatWasAccepted(string assembly)
    {
        var loaded = Assembly.Load(assembly);
        if (loaded.GetExportedTypes().Length == 0) return;
        var actual = string.Join('\n', PublicApi.Of(loaded)) + "\n";
        var file = $"{assembly}.api.txt";
        var accepted = Path.Combine(Folder(), file);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(accepted, actual);
            return;
        }

        Assert.True(File.Exists(accepted), $"Api/{file} is missing: run the tests with ACCEPT_SNAPSHOTS=1");
        var expected = File.ReadAllText(accepted).ReplaceLineEndings("\n");
        Assert.True(expected == actual, $"the public API differs from Api/{file}; ACCEPT_SNAPSHOTS=1 accepts it\n" + Difference(expected, actual));
    }

    private static string Difference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join('\n', old.Except(now).Select(l => "- " + l).Concat(now.Except(old).Select(l => "+ " + l)));
    }

    // The build maps the checkout away from source paths, so the folder is found from the output folder.
    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "NtmCriteria.Tests.csproj")))
                return Path.Combine(folder.FullName, "Api");
        throw new InvalidOperationException("The tests do not run from below their project.");
    }
}
