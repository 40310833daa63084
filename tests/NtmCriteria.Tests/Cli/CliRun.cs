using System.Diagnostics;
using System.Text;
using System.Text.Json;
using NtmCriteria.Bulk;
using NtmCriteria.Cli;

namespace NtmCriteria.Tests.Cli;

/// <summary>
/// One run of the tool, with the streams it wrote: inside the test, or of the program whose path NTM_PROGRAM holds, so that
/// what is compiled natively passes the same tests.
/// </summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    /// <summary>The program that is tested in the place of the tool inside the test; null: none.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable("NTM_PROGRAM") is { Length: > 0 } path ? path : null;

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static CliRun Of(params string[] args) => With("", args);

    /// <summary>A run with a text on standard input.</summary>
    public static CliRun With(string input, params string[] args) =>
        Program is null ? In(host => host, input, args) : Outside(Program, input, args);

    public static CliRun In(Func<Host, Host> change, string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = Application.Run(args, change(new(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error)));
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static CliRun Outside(string program, string input, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It had seen enough before its input ended.
        }

        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', args)} did not end within three minutes");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}

/// <summary>A folder of its own for a test, gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    public Folder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), $"ntm-test-{Guid.NewGuid():N}");

    public string[] Files => [.. Directory.GetFiles(Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    public string At(string name) => Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
