namespace LspDashboard.Core.Partnerships;

/// <summary>A thing that two people may edit at once. Storage writes it only where the version is still the one that its editor saw.</summary>
public interface IEdited
{
    int Id { get; set; }

    /// <summary>Counts the saves; storage raises it.</summary>
    int Version { get; set; }
}
