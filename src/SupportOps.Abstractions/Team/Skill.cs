namespace SupportOps.Team;

/// <summary>A subject and how far the member knows it.</summary>
/// <param name="Name">The knowledge area or product category; null when absent.</param>
/// <param name="Level">The level; null when it is not the integer 1, 2 or 3.</param>
/// <remarks>Source: Support Team YAML files page, <c>knowledge_areas</c> and <c>product_categories</c>.</remarks>
public sealed record Skill(string? Name, SkillLevel? Level);
