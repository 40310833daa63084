using System.Text;
using System.Text.Json;
using NtmCriteria.Bulk;
using NtmCriteria.Cli;

namespace NtmCriteria.Tests.Cli;

/// <summary>One run of the tool inside the test, with the streams it wrote.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static CliRun Of(params string[] args) => With("", args);

    /// <summary>A run with a text on standard input.</summary>
    public static CliRun With(string input, params string[] args) => In(host => host, input, args);

    public static CliRun In(Func<Host, Host> change, string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = Application.Run(args, change(new(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error)));
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
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
