// What the compiler asks for by name and netstandard2.0 lacks: this folder holds no more than that.
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept <c>init</c>.</summary>
internal static class IsExternalInit;
