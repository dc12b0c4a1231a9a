using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace SupportOps.Reliability.Signatures;

/// <summary>Signs by another implementation: Python's, in one process for all; or this runtime's where it is not.
/// </summary>
internal sealed class SecondOpinion : IDisposable
{
    private const string Script =
        "import sys,hmac\n"
        + "for line in sys.stdin:\n"
        + "    key,text,body=(bytes.fromhex(part) for part in line.split(';'))\n"
        + "    print(hmac.new(key,text+b'.'+body,'sha256').hexdigest(),flush=True)\n";

    private readonly Process? _python = Start();

    /// <summary>Whose opinion it is.</summary>
    public string Name => _python is null ? "this runtime" : "Python";

    /// <summary>The signature in lower-case hexadecimal.</summary>
    public string Sign(byte[] key, string time, byte[] body)
    {
        if (_python is null)
        {
            return SignedDelivery.Sign(System.Text.Encoding.UTF8.GetString(key), time, body).Signature;
        }

        var text = Convert.ToHexString(System.Text.Encoding.ASCII.GetBytes(time));
        _python.StandardInput.Write(string.Create(
            CultureInfo.InvariantCulture, $"{Convert.ToHexString(key)};{text};{Convert.ToHexString(body)}\n"));
        _python.StandardInput.Flush();
        return _python.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("Python ended before its work was done.");
    }

    public void Dispose()
    {
        if (_python is null)
        {
            return;
        }

        _python.StandardInput.Close();
        _python.WaitForExit();
        _python.Dispose();
    }

    private static Process? Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", ["-c", Script])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
