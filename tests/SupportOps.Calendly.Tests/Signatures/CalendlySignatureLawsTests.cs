using FsCheck;
using FsCheck.Fluent;
using SupportOps.Calendly.Signatures;

namespace SupportOps.Calendly.Tests.Signatures;

/// <summary>What holds for every body and header.</summary>
public sealed class CalendlySignatureLawsTests
{
    private static readonly CalendlySignature Verifier = Signer.Verifier();

    [Fact]
    public void Body_SignedNow_IsValid() => Prop.ForAll<byte[]>(
        body => Verifier.Verify(body, Signer.Header(Signer.Now, body)) is SignatureResult.Valid)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Body_ChangedInOneBit_IsNoMatch() => Prop.ForAll<NonEmptyArray<byte>, NonNegativeInt>((body, place) =>
    {
        var header = Signer.Header(Signer.Now, body.Get);
        var changed = body.Get.ToArray();
        changed[place.Get % changed.Length] ^= (byte)(1 << (place.Get % 8));

        return Verifier.Verify(changed, header) is SignatureResult.NoMatch;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Key_Another_IsNoMatch() => Prop.ForAll<byte[], NonEmptyString>((body, key) =>
        key.Get == Signer.Key
        || Verifier.Verify(body, Signer.Header(Signer.Now, body, key.Get)) is SignatureResult.NoMatch)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Header_OfAnyText_IsRefusedWithoutAnException() => Prop.ForAll<byte[], string>((body, header) =>
        Verifier.Verify(body, header) is not SignatureResult.Valid).QuickCheckThrowOnFailure();

    [Fact]
    public void Header_OfItsOwnGrammar_IsRefusedWithoutAnException() => Prop.ForAll(
        Gen.Elements("t", "v1", "v0", "=", ",", "1", "99999999999999999999", "ab", new string('0', 64), " ", "\0")
            .ListOf().Select(string.Concat).ToArbitrary(),
        header => Verifier.Verify("{}"u8, header) is not SignatureResult.Valid).QuickCheckThrowOnFailure();
}
