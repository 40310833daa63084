using System.Diagnostics;
using System.Text;
using NtmCriteria.Bulk;
using NtmCriteria.Tests.Cli;

namespace NtmCriteria.ProgramTests;

/// <summary>A run that is ended while its table is still arriving leaves one line and no file, whoever ends it.</summary>
public sealed class EndedRunTests
{
    private const string Header = "commune,province,year,10.1,15.1\n";

    private static readonly string Row = string.Create(1_000, 0, (text, _) =>
    {
        const string End = ",Lạng Sơn,2023,43.5,91\n";
        text.Fill('X');
        End.CopyTo(text[^End.Length..]);
    });

    [NeedsTheory(Needed.Bash)]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void AFileThatIsHalfWrittenIsTakenAway(string signal, int code) =>
        Ends(signal, code, ["evaluate", "-", "--format", "csv", "--out", "r.csv"], folder => Directory.GetFiles(folder, ".r.csv.*.tmp").Length == 1);

    // Nothing is let out before the table is known to be sound: meanwhile it waits in a file, once it is long.
    [NeedsTheory(Needed.Bash)]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void WhatIsHeldBackIsTakenAway(string signal, int code) =>
        Ends(signal, code, ["evaluate", "-", "--format", "csv"], _ => true);

    [NeedsTheory(Needed.Bash)]
    [InlineData("INT", 130)]
    public void WhatWasThereBeforeStays(string signal, int code) => Ends(
        signal, code, ["convert", "communes", "-", "--out", "old.csv", "--lang", "vi"], folder => Directory.GetFiles(folder, ".old.csv.*.tmp").Length == 1, "old.csv");

    private static void Ends(string signal, int code, string[] arguments, Func<string, bool> begun, string? before = null)
    {
        var folder = Directory.CreateTempSubdirectory("ntm-ended-").FullName;
        try
        {
            if (before is not null) File.WriteAllText(Path.Combine(folder, before), "before");
            string[] tool = CliRun.Program is { } native ? [native] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "ntm.dll")];
            // Whoever started these tests may ignore a signal, and what it starts would too: that is how nohup works.
            if (OperatingSystem.IsLinux()) tool = ["env", "--default-signal=INT,TERM,HUP", .. tool];
            using var process = Process.Start(new ProcessStartInfo(tool[0], [.. tool[1..], .. arguments])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
                StandardErrorEncoding = Encoding.UTF8,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                Environment = { ["TMPDIR"] = folder, ["DOTNET_EnableDiagnostics"] = "0", ["NTM_LANG"] = "en" },
            })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(Header);
            // More than is held in memory, and then whatever is asked to have begun.
            for (var i = 0; i < 8_000 || !Within(() => begun(folder)); i++) process.StandardInput.Write(Row);
            process.StandardInput.Flush();
            var (killed, _, problem) = Machine.Run(Needed.Bash, "-c", $"kill -{signal} {process.Id}");
            Assert.True(killed == 0, problem);
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), "it did not end");
            Assert.Equal((code, "", (arguments.Contains("vi") ? "ntm: bị dừng trước khi xong; không để lại tệp dở dang nào.\n" : "ntm: ended before it was done; no unfinished file is left.\n")), (process.ExitCode, output.Result, error.Result));
            Assert.Equal(before is null ? [] : [before], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
            if (before is not null) Assert.Equal("before", File.ReadAllText(Path.Combine(folder, before)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Within(Func<bool> begun)
    {
        if (!begun()) Thread.Sleep(5);
        return begun();
    }
}
