namespace SupportOps.Reliability.Packages;

/// <summary>Lays sources into an empty folder and packs them there.</summary>
/// <param name="folder">An empty folder.</param>
/// <param name="quick">Whether a few packages are enough.</param>
/// <returns>The folder with what was packed.</returns>
internal delegate string PackageSource(string folder, bool quick);
