using SupportOps.Analyzers.CodeFixes.Integration;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class IgnoredVerificationAnalyzerTests
{
    private const string Ignored = "ignored, so a forged delivery passes";

    private const string Usings = """
        using SupportOps.Calendly.Events;
        using SupportOps.Calendly.Signatures;

        """;

    [Fact]
    public Task Result_ThatNobodyLooksAt_IsReported() => FiresAsync(
        """
        public sealed class Sample(CalendlySignature signature)
        {
            public void A(byte[] body, string? header)
            {
                [|signature.Verify(body, header)|];
                _ = [|signature.Verify(body, header)|];
                var result = [|signature.Verify(body, header)|];
                [|signature.TryVerify(body, header, out _, out _)|];
            }

            public ReadOnlyMemory<byte> B(byte[] body, string? header)
            {
                _ = [|signature.TryVerify(body, header, out var delivery, out _)|];
                CalendlyEventReader.TryRead(delivery!, out _, out _);
                return delivery!.Body;
            }

            public void C(byte[] body, string? header) => [|signature.Verify(body, header)|];

            public void Maybe(CalendlySignature? maybe, byte[] body, string? header) => maybe?[|.Verify(body, header)|];

            public VerifiedDelivery? D(byte[] body, string? header)
            {
                VerifiedDelivery? delivery;
                [|signature.TryVerify(body, header, out delivery, out var result)|];
                Console.WriteLine(delivery!.SignedAt);
                return null;
            }
        }
        """,
        given => given.Saying("Verify", Ignored).Saying("Verify", Ignored).Saying("Verify", Ignored).Saying("TryVerify", Ignored)
            .Saying("TryVerify", Ignored).Saying("Verify", Ignored).Saying("Verify", Ignored).Saying("TryVerify", Ignored));

    [Fact]
    public Task Result_ComparedWithOneFaultAlone_IsReported() => FiresAsync(
        """
        public sealed class Sample(CalendlySignature signature)
        {
            public bool A(byte[] body, string? header) =>
                [|signature.Verify(body, header) != SignatureResult.NoMatch|];

            public void B(byte[] body, string? header)
            {
                if ([|SignatureResult.NoMatch == signature.Verify(body, header)|])
                {
                    return;
                }

                Console.WriteLine(body.Length);
            }

            public bool C(byte[] body, string? header) =>
                [|signature.Verify(body, header) is not SignatureResult.TooOld|];

            public bool D(byte[] body, string? header)
            {
                var result = signature.Verify(body, header);
                return [|result != SignatureResult.NoMatch|];
            }
        }
        """,
        given => given
            .Saying("Verify", Loose("NoMatch")).Saying("Verify", Loose("NoMatch"))
            .Saying("Verify", Loose("TooOld")).Saying("Verify", Loose("NoMatch")));

    [Fact]
    public Task Result_ComparedWithOneFaultAlone_HasNoFix() =>
        Verify.IsNotFixedAsync<IgnoredVerificationAnalyzer, IgnoredVerificationFix>(
            Usings + """
            public sealed class Sample(CalendlySignature signature)
            {
                public bool Run(byte[] body, string? header)
                {
                    var result = signature.Verify(body, header);
                    return [|result != SignatureResult.NoMatch|];
                }

                public Action Later(byte[] body, string? header) => () => [|signature.Verify(body, header)|];
            }
            """);

    [Fact]
    public Task Result_OfAFunctionThatGivesNone_IsReported() => FiresAsync(
        """
        public sealed class Sample(CalendlySignature signature)
        {
            public void A(byte[] body, string? header)
            {
                Action a = () => [|signature.Verify(body, header)|];
                a();
                Run(() => [|signature.Verify(body, header)|]);
            }

            private static void Run(Action action) => action();
        }
        """);

    [Fact]
    public Task Result_ThatSomebodyLooksAt_IsSilent() => SilentAsync(
        """
        public sealed class Sample(CalendlySignature signature)
        {
            private VerifiedDelivery? _last;

            public SignatureResult A(byte[] body, string? header) => signature.Verify(body, header);

            public bool B(byte[] body, string? header)
            {
                if (signature.Verify(body, header) is not SignatureResult.Valid)
                {
                    return false;
                }

                var result = signature.Verify(body, header);
                return result == SignatureResult.Valid && signature.TryVerify(body, header, out _, out _);
            }

            public bool C(byte[] body, string? header)
            {
                signature.TryVerify(body, header, out _, out var result);
                return result is SignatureResult.Valid;
            }

            public bool D(byte[] body, string? header)
            {
                signature.TryVerify(body, header, out var delivery, out _);
                return delivery is not null;
            }

            public VerifiedDelivery? E(byte[] body, string? header)
            {
                signature.TryVerify(body, header, out var delivery, out _);
                return delivery;
            }

            public void F(byte[] body, string? header) => signature.TryVerify(body, header, out _last, out _);

            public void G(byte[] body, string? header) => Run(() => signature.Verify(body, header));

            public bool I(byte[] body, string? header) => signature.Verify(body, header) == SignatureResult.Valid;

            public bool J(byte[] body, string? header) => signature.Verify(body, header) is not SignatureResult.Valid;

            public int K(byte[] body, string? header)
            {
                var result = signature.Verify(body, header);
                return result == SignatureResult.NoMatch ? 1 : result == SignatureResult.Valid ? 0 : 2;
            }

            public bool L(byte[] body, string? header) =>
                signature.Verify(body, header) is SignatureResult.NoMatch or SignatureResult.TooOld;

            public bool M(byte[] body, string? header, SignatureResult wanted) =>
                signature.Verify(body, header) == wanted;

            public void H(byte[] body, string? header)
            {
                signature.TryVerify(body, header, out var delivery, out _);
                Take(delivery);
                Verify(body);
            }

            private static void Run(Func<SignatureResult> action) => action();

            private static void Take(VerifiedDelivery? delivery) => Console.WriteLine(delivery?.SignedAt);

            private static bool Verify(byte[] body) => body.Length > 0;
        }
        """);

    [Fact]
    public Task Verification_OfAnotherKind_IsSilent() => SilentAsync(
        """
        public sealed class Sample
        {
            public bool Verify(byte[] body, string header) => body.Length > header.Length;

            public void Run(byte[] body) => Verify(body, "x");
        }
        """);

    [Fact]
    public Task Verification_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<IgnoredVerificationAnalyzer>(
        """
        public sealed class CalendlySignature
        {
            public bool Verify(byte[] body, string header) => body.Length > header.Length;

            public void Run(byte[] body) => Verify(body, "x");
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task IgnoredResult_EndsTheMethod() => FixesAsync(
        """
        public sealed class Sample(CalendlySignature signature)
        {
            public void A(byte[] body, string? header)
            {
                // Who sent it?
                [|signature.Verify(body, header)|]; // the key in use
                Console.WriteLine(body.Length);
            }

            public async Task B(byte[] body, string? header)
            {
                _ = [|signature.TryVerify(body, header, out var delivery, out _)|];
                await Task.CompletedTask;
                Console.WriteLine(delivery!.SignedAt);
            }

            public bool C(byte[] body, string? header)
            {
                var isValid = [|signature.TryVerify(body, header, out _, out _)|];
                return true;
            }

            public int D(byte[] body, string? header)
            {
                if (body.Length > 0)
                    [|signature.Verify(body, header)|];
                else
                    Console.WriteLine();
                return 1;
            }

            public Task E(byte[] body, string? header)
            {
                [|signature.Verify(body, header)|];
                return Task.CompletedTask;
            }

            public void F(byte[] body, string? header, out int length)
            {
                [|signature.Verify(body, header)|];
                length = body.Length;
            }
        }
        """,
        """
        public sealed class Sample(CalendlySignature signature)
        {
            public void A(byte[] body, string? header)
            {
                // Who sent it?
                if (signature.Verify(body, header) is not SignatureResult.Valid)
                {
                    return;
                } // the key in use
                Console.WriteLine(body.Length);
            }

            public async Task B(byte[] body, string? header)
            {
                if (!signature.TryVerify(body, header, out var delivery, out _))
                {
                    return;
                }
                await Task.CompletedTask;
                Console.WriteLine(delivery!.SignedAt);
            }

            public bool C(byte[] body, string? header)
            {
                if (!signature.TryVerify(body, header, out _, out _))
                {
                    return false;
                }
                return true;
            }

            public int D(byte[] body, string? header)
            {
                if (body.Length > 0)
                {
                    if (signature.Verify(body, header) is not SignatureResult.Valid)
                    {
                        throw new CryptographicException("The signature of the delivery is not valid.");
                    }
                }
                else
                    Console.WriteLine();
                return 1;
            }

            public Task E(byte[] body, string? header)
            {
                if (signature.Verify(body, header) is not SignatureResult.Valid)
                {
                    throw new CryptographicException("The signature of the delivery is not valid.");
                }
                return Task.CompletedTask;
            }

            public void F(byte[] body, string? header, out int length)
            {
                if (signature.Verify(body, header) is not SignatureResult.Valid)
                {
                    throw new CryptographicException("The signature of the delivery is not valid.");
                }
                length = body.Length;
            }
        }
        """);

    [Fact]
    public Task ResultInAnIteratorOrAnExpressionBody_HasNoFix() =>
        Verify.IsNotFixedAsync<IgnoredVerificationAnalyzer, IgnoredVerificationFix>(
            Usings + """
            public sealed class Sample(CalendlySignature signature)
            {
                public void A(byte[] body, string? header) => [|signature.Verify(body, header)|];

                public IEnumerable<int> B(byte[] body, string? header)
                {
                    [|signature.Verify(body, header)|];
                    yield return 1;
                }

                public void C(byte[] body, string? header)
                {
                    try
                    {
                        Console.WriteLine();
                    }
                    finally
                    {
                        [|signature.Verify(body, header)|];
                    }
                }
            }
            """);

    [Fact]
    public Task Fault_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<IgnoredVerificationAnalyzer>(
        Usings + """
        public sealed class Sample(CalendlySignature signature)
        {
            public void Run(byte[] body, string? header)
            {
                signature.Verify(body, header);
            }
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<IgnoredVerificationAnalyzer>(
        Usings + """
        public sealed class Sample(CalendlySignature signature)
        {
            public void Run(byte[] body, string? header)
            {
                signature.Verify(body, header);
            }
        }
        """,
        given => given.Severity(IgnoredVerificationAnalyzer.Id, "none"));

    [Fact]
    public Task UnfinishedCode_IsHarmless() => Verify.IsSilentAsync<IgnoredVerificationAnalyzer>(
        Usings + """
        public sealed class Sample(CalendlySignature signature)
        {
            public void A(byte[] body)
            {
                signature.Verify;
                if (signature.TryVerify(body, , out var delivery
            }
        }
        """,
        given => given.Broken().Exactly());

    private static string Loose(string fault) => $"compared with '{fault}' alone, so other faults pass";

    private static Task FiresAsync(string markup, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<IgnoredVerificationAnalyzer>(Usings + markup, given);

    private static Task SilentAsync(string code) => Verify.IsSilentAsync<IgnoredVerificationAnalyzer>(Usings + code);

    private static Task FixesAsync(string before, string after) =>
        Verify.FixesAsync<IgnoredVerificationAnalyzer, IgnoredVerificationFix>(
            Usings + before, "using System.Security.Cryptography;\n" + Usings + after);
}
