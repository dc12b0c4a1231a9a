namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>
/// A personal access token of Calendly is a JSON Web Token: its payload names the issuer. Source: Calendly developer
/// documentation, personal access tokens; RFC 7519.
/// </summary>
internal static class CalendlyShape
{
    private const string Issuer = "calendly";
    private const int ShortestPart = 17;
    private const int ShortestSignature = 10;

    public static SecretMatch At(string text, int start)
    {
        var header = MeasurePart(text, start);
        var payload = start + header + 1;
        var claims = header > 0 ? MeasurePart(text, payload) : 0;
        if (claims == 0)
        {
            return default;
        }

        var signature = payload + claims + 1;
        var run = TextRun.OfTokenParts(text, signature);
        if (run < ShortestSignature)
        {
            return default;
        }

        var length = signature + run - start;
        var found = NamesIssuer(text, payload, claims)
            ? SecretWords.Calendly
            : SecretWordReader.Near(text, start, length);
        return new SecretMatch(SecretKind.CalendlyToken, start, length, SecretWords.Calendly & ~found);
    }

    private static int MeasurePart(string text, int start)
    {
        if (!TextRun.StartsWith(text, start, "ey"))
        {
            return 0;
        }

        var run = TextRun.OfTokenParts(text, start);
        var point = start + run;
        return run >= ShortestPart + 2 && point + 1 < text.Length && text[point] == '.' ? run : 0;
    }

    // Decodes base64url on the way and looks for the word, so that nothing is stored.
    private static bool NamesIssuer(string text, int start, int length)
    {
        int bits = 0, count = 0, matched = 0;
        for (var index = start; index < start + length && matched < Issuer.Length; index++)
        {
            bits = ((bits << 6) | Sextet(text[index])) & 0xFFFF;
            count += 6;
            if (count >= 8)
            {
                count -= 8;
                matched = Advance(matched, (char)((bits >> count) & 0xFF));
            }
        }

        return matched == Issuer.Length;
    }

    private static int Advance(int matched, char character)
    {
        var lower = character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
        if (lower == Issuer[matched])
        {
            return matched + 1;
        }

        return lower == Issuer[0] ? 1 : 0;
    }

    private static int Sextet(char character) => character switch
    {
        >= 'A' and <= 'Z' => character - 'A',
        >= 'a' and <= 'z' => character - 'a' + 26,
        >= '0' and <= '9' => character - '0' + 52,
        '-' => 62,
        _ => 63,
    };
}
