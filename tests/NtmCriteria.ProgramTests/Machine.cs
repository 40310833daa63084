using System.Diagnostics;

namespace NtmCriteria.ProgramTests;

/// <summary>A program outside this repository that a test needs.</summary>
public enum Needed
{
    /// <summary>node, with the packages of the folder npm installed.</summary>
    Node,

    /// <summary>A Chromium browser.</summary>
    Chromium,

    /// <summary>LibreOffice, without a window.</summary>
    LibreOffice,

    /// <summary>pdftoppm, which turns pages into pictures.</summary>
    PdfToPpm,

    /// <summary>bash.</summary>
    Bash,

    /// <summary>zsh.</summary>
    Zsh,

    /// <summary>fish.</summary>
    Fish,
}

/// <summary>Where the programs of this machine are, and how to get those that are missing.</summary>
public static class Machine
{
    /// <summary>The folder of the packages that node loads.</summary>
    public static string Npm { get; } = Path.Combine(Tests.Repository.Root, "tests", "NtmCriteria.ProgramTests", "npm");

    /// <summary>The full path of a program.</summary>
    /// <param name="program">Which one.</param>
    /// <exception cref="InvalidOperationException">It is not on this machine.</exception>
    public static string PathOf(Needed program) =>
        Find(program) ?? throw new InvalidOperationException(Missing(program));

    /// <summary>What is missing of several programs, the first; null where all are here.</summary>
    /// <param name="programs">Which ones.</param>
    public static string? FirstMissing(IEnumerable<Needed> programs) => programs.Select(Missing).FirstOrDefault(reason => reason is not null);

    /// <summary>What is missing and how to install it, or null where the program is here.</summary>
    /// <param name="program">Which one.</param>
    public static string? Missing(Needed program)
    {
        if (program == Needed.Node && Find(program) is not null && !Directory.Exists(Path.Combine(Npm, "node_modules")))
            return "the node packages are not installed: run 'npm ci' in tests/NtmCriteria.ProgramTests/npm";
        if (Find(program) is not null) return null;
        return program switch
        {
            Needed.Node => "node is not on the path: install Node.js 20 or later",
            Needed.Chromium => "no Chromium on the path: on Debian, apt-get install chromium",
            Needed.Bash => "no bash on the path: on Debian, apt-get install bash",
            Needed.Zsh => "no zsh on the path: on Debian, apt-get install zsh",
            Needed.Fish => "no fish on the path: on Debian, apt-get install fish",
            Needed.LibreOffice => "no soffice on the path: on Debian, apt-get install libreoffice-calc",
            _ => "no pdftoppm on the path: on Debian, apt-get install poppler-utils",
        };
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Which one.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The exit code, and what it wrote on both of its outputs.</returns>
    /// <exception cref="TimeoutException">It did not end within three minutes.</exception>
    public static (int Code, string Output, string Error) Run(Needed program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(PathOf(program), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Npm,
        })!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within three minutes");
        }

        return (process.ExitCode, output.Result, error.Result);
    }

    private static string? Find(Needed program)
    {
        string[] names = program switch
        {
            Needed.Node => ["node"],
            Needed.Chromium => ["chromium", "chromium-browser", "google-chrome"],
            Needed.LibreOffice => ["soffice", "libreoffice"],
            Needed.Bash => ["bash"],
            Needed.Zsh => ["zsh"],
            Needed.Fish => ["fish"],
            _ => ["pdftoppm"],
        };
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
