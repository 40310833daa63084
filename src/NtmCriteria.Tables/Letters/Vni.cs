using System.Collections.Frozen;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>Reads the letters of VNI: a vowel followed by a letter that stands for its marks.</summary>
internal static class Vni
{
    private static readonly FrozenDictionary<(char Vowel, char Mark), char> Pairs = Build();

    private static readonly FrozenDictionary<char, char> Singles = new Dictionary<char, char>
    {
        ['í'] = 'í', ['ì'] = 'ì', ['æ'] = 'ỉ', ['ó'] = 'ĩ', ['ò'] = 'ị', ['ô'] = 'ơ', ['ö'] = 'ư', ['î'] = 'ỵ', ['ñ'] = 'đ',
        ['Í'] = 'Í', ['Ì'] = 'Ì', ['Æ'] = 'Ỉ', ['Ó'] = 'Ĩ', ['Ò'] = 'Ị', ['Ô'] = 'Ơ', ['Ö'] = 'Ư', ['Î'] = 'Ỵ', ['Ñ'] = 'Đ',
    }.ToFrozenDictionary();

    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // A mark may be written large behind a small letter and the reverse.
            if (i + 1 < text.Length && Pairs.TryGetValue((text[i], char.ToLowerInvariant(text[i + 1])), out var pair))
            {
                decoded.Append(pair);
                i++;
            }
            else decoded.Append(Singles.GetValueOrDefault(text[i], text[i]));
        }

        return decoded.ToString();
    }

    private static FrozenDictionary<(char, char), char> Build()
    {
        var pairs = new Dictionary<(char, char), char>();
        Add('a', "ùøûõïêéèúüëâáàåãä", "áàảãạăắằẳẵặâấầẩẫậ");
        Add('e', "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ");
        Add('o', "ùøûõïâáàåãä", "óòỏõọôốồổỗộ");
        Add('ô', "ùøûõï", "ớờởỡợ");
        Add('u', "ùøûõï", "úùủũụ");
        Add('ö', "ùøûõï", "ứừửữự");
        Add('y', "ùøûõ", "ýỳỷỹ");
        return pairs.ToFrozenDictionary();

        void Add(char vowel, string marks, string letters)
        {
            for (var i = 0; i < marks.Length; i++)
            {
                pairs[(vowel, marks[i])] = letters[i];
                pairs[(char.ToUpperInvariant(vowel), marks[i])] = char.ToUpperInvariant(letters[i]);
            }
        }
    }
}
