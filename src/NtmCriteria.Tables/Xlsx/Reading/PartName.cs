namespace NtmCriteria.Tables;

/// <summary>Names of parts in a package: as paths without a leading slash, letters of either case alike.</summary>
internal static class PartName
{
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The name of a part by what its entry in the archive is called; some programs write backslashes.</summary>
    public static string OfEntry(string entry) => Uri.UnescapeDataString(entry).Replace('\\', '/').TrimStart('/');

    /// <summary>The part that a relation leads to: from the folder of its source, or from the root.</summary>
    public static string Resolve(string source, string target)
    {
        var path = new List<string>();
        target = Uri.UnescapeDataString(target).Replace('\\', '/');
        if (!target.StartsWith('/')) path.AddRange(source.Split('/')[..^1]);
        foreach (var step in target.Split('/'))
        {
            if (step is "" or ".") continue;
            if (step != "..") path.Add(step);
            else if (path.Count > 0) path.RemoveAt(path.Count - 1);
        }

        return string.Join('/', path);
    }

    /// <summary>The part with the relations of another; those of the package where the name is empty.</summary>
    public static string Relations(string source)
    {
        var name = source.LastIndexOf('/') + 1;
        return $"{source[..name]}_rels/{source[name..]}.rels";
    }
}
