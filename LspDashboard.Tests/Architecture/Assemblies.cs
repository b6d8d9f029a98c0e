using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LspDashboard.Tests.Architecture;

/// <summary>Reads from compiled programs which type uses which, and which methods are called.</summary>
internal static class Assemblies
{
    public static AssemblyDefinition Core { get; } = Open("LspDashboard.Core.dll");
    public static AssemblyDefinition Web { get; } = Open("LspDashboard.Web.dll");
    public static AssemblyDefinition Tests { get; } = Open("LspDashboard.Tests.dll");

    public static IEnumerable<TypeDefinition> Types(AssemblyDefinition assembly) => assembly.MainModule.GetTypes();

    /// <summary>The namespace a type is written in; a nested or compiler-made one has that of the type around it.</summary>
    public static string Namespace(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type.Namespace;
    }

    /// <summary>All types that a type names: in its shape, its attributes and the code of its methods.</summary>
    public static HashSet<TypeReference> UsedBy(TypeDefinition type)
    {
        var used = new HashSet<TypeReference>();
        Add(used, type.BaseType);
        AddAttributes(used, type);
        foreach (var i in type.Interfaces) Add(used, i.InterfaceType);
        foreach (var p in type.GenericParameters) AddConstraints(used, p);
        foreach (var property in type.Properties) AddAttributes(used, property);
        foreach (var field in type.Fields)
        {
            Add(used, field.FieldType);
            AddAttributes(used, field);
        }
        foreach (var method in type.Methods)
        {
            AddSignature(used, method);
            AddAttributes(used, method);
            foreach (var p in method.GenericParameters) AddConstraints(used, p);
            if (!method.HasBody) continue;
            foreach (var variable in method.Body.Variables) Add(used, variable.VariableType);
            foreach (var handler in method.Body.ExceptionHandlers) Add(used, handler.CatchType);
            foreach (var instruction in method.Body.Instructions) AddOperand(used, instruction.Operand);
        }
        return used;
    }

    /// <summary>All methods that a type calls or takes the address of, as "System.DateTime::get_Now".</summary>
    public static IEnumerable<string> CalledBy(TypeDefinition type) =>
        from method in type.Methods
        where method.HasBody
        from Instruction instruction in method.Body.Instructions
        let called = instruction.Operand as MethodReference
        where called is not null
        select $"{called.DeclaringType.FullName}::{called.Name}";

    private static void AddOperand(HashSet<TypeReference> used, object? operand)
    {
        switch (operand)
        {
            case TypeReference type:
                Add(used, type);
                break;
            case FieldReference field:
                Add(used, field.DeclaringType);
                Add(used, field.FieldType);
                break;
            case MethodReference method:
                Add(used, method.DeclaringType);
                AddSignature(used, method);
                if (method is GenericInstanceMethod generic)
                    foreach (var argument in generic.GenericArguments) Add(used, argument);
                break;
        }
    }

    private static void AddSignature(HashSet<TypeReference> used, MethodReference method)
    {
        Add(used, method.ReturnType);
        foreach (var parameter in method.Parameters) Add(used, parameter.ParameterType);
    }

    private static void AddAttributes(HashSet<TypeReference> used, ICustomAttributeProvider provider)
    {
        foreach (var attribute in provider.CustomAttributes)
        {
            Add(used, attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments)
                if (argument.Value is TypeReference named) Add(used, named);
        }
    }

    private static void AddConstraints(HashSet<TypeReference> used, GenericParameter parameter)
    {
        foreach (var constraint in parameter.Constraints) Add(used, constraint.ConstraintType);
    }

    private static void Add(HashSet<TypeReference> used, TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                foreach (var argument in generic.GenericArguments) Add(used, argument);
                Add(used, generic.ElementType);
                return;
            case RequiredModifierType modified:
                Add(used, modified.ElementType);
                return;
            case TypeSpecification specification:
                Add(used, specification.ElementType);
                return;
            default:
                used.Add(type);
                return;
        }
    }

    private static AssemblyDefinition Open(string file) => AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, file));
}
