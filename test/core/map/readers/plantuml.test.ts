import { checkMaps } from '../check-maps.ts';

checkMaps('PlantUML', [
  [
    'elements, hidden links and a legend',
    'a.puml',
    '@startuml\n!include <C4/C4_Component>\n[Argo CD] as argo\ndatabase Postgres\nqueue "Event bus" as bus\nargo -[#red]-> Postgres\nPostgres <-- bus : used by\ncloud "AWS" {\n  [KMS]\n}\nbus ..> KMS\nargo -[hidden]- bus\nlegend right\n arrows point to what is needed\nendlegend\n@enduml',
    'Argo CD > Postgres, Event bus > KMS, Postgres > Event bus',
  ],
  [
    'puml c4',
    'a.puml',
    '@startuml\nComponent(k8s, "K8s clusters", "EKS", "runs all")\nComponentDb(vault, "Vault")\nRel(k8s, vault, "reads secrets from", "HTTPS")\n@enduml',
    'K8s clusters > Vault',
  ],
  [
    'puml group edge',
    'a.puml',
    '@startuml\npackage Core {\n [Vault]\n [DNS]\n}\n[Apps] --> Core\n@enduml',
    'Apps > Core',
    'Vault,DNS',
  ],
  [
    'puml dirs',
    'a.puml',
    '@startuml\ncomponent "K8s clusters" as k8s\ncomponent Vault\nartifact "Artifact registry" as reg #lightblue\ninterface "DNS (internal)" as dns\nk8s -left-> Vault\nk8s -[dashed]-> reg : pulls from\ndns )-- Vault\nVault ...> dns\nreg <|.. CI : implements\nnote left of k8s\n  three regions\nend note\nnote "hello" as N1\n@enduml',
    'K8s clusters > Vault, K8s clusters > Artifact registry, Vault > DNS (internal), CI > Artifact registry',
  ],
  [
    'puml used',
    'a.puml',
    '@startuml\n[Vault] --> [K8s] : used by\n[DNS] <-- [Vault] : needs\n() "LB" as lb\nlb --> [K8s]\n@enduml',
    'K8s > Vault, Vault > DNS, LB > K8s',
  ],
  [
    'puml legend',
    'a.puml',
    "@startuml\n' arrows point to consumers\n[Vault] --> [K8s]\n@enduml",
    'K8s > Vault',
  ],
  [
    'groups, reading directions and storage',
    'a.puml',
    `@startuml
hide stereotype
skinparam component {
  BackgroundColor white
}
node "Edge" as edge {
  [Ingress (prod)] as ing
}
rectangle "Load balancers" as lb <<infra>>
storage "Object storage" as s3
frame Build {
  component Jenkins
  artifact "Nexus Repository" as nexus
}
ing --> lb
lb -right-> edge : "serves"
Jenkins ..> nexus : needs >
nexus --> s3
s3 <.. Loki : stores chunks in
actor Developer
Developer -> Jenkins
@enduml`,
    'Ingress (prod) > Load balancers, Edge > Load balancers, Jenkins > Nexus Repository, Nexus Repository > Object storage, Loki > Object storage, Developer > Jenkins',
  ],
  [
    'labels on several lines and a caption',
    'a.puml',
    `@startuml
together {
  [A1 service]
  [B1 service]
}
package "Data" {
  database PG [
    Postgres
    (prod)
  ]
}
[A1 service] --> PG
[B1 service] --> [A1 service]
caption Arrows point to what is needed
@enduml`,
    'A1 service > Postgres (prod), B1 service > A1 service',
  ],
  [
    'stereotypes, lollipops, long arrows',
    'a.puml',
    `@startuml
!theme plain
title What each system needs
'=== systems
component [Payments API] as pay <<tier0>>
component "Orders DB" as odb
() "REST" as rest
cloud {
  [Card processor]
}
pay -( rest
pay --> odb
pay ----> [Card processor]
odb ~~> [Backup]
@enduml`,
    'Payments API > Orders DB, Payments API > Card processor, Orders DB > Backup',
    'REST',
  ],
  [
    'nested rectangles',
    'a.puml',
    `@startuml
rectangle "K8s clusters" {
  rectangle "Control plane" as cp
  rectangle "Workers" as w
  w --> cp
}
cp --> [etcd]
[etcd] -> (Disk)
:Ops: --> cp
@enduml`,
    'Workers > Control plane, Control plane > etcd, etcd > Disk, Ops > Control plane',
  ],
  [
    'bare words and quoted names',
    'a.puml',
    `@startuml
left to right direction
Vault <-- K8s
Vault <-- "CI deploys"
"Internal DNS" <-- Vault : resolves via
@enduml`,
    'K8s > Vault, CI deploys > Vault, Vault > Internal DNS',
  ],
  [
    'puml comp with spaces',
    'a.puml',
    '@startuml\n[Service workloads] -down-> [K8s clusters]\n[K8s clusters] -[#blue,dashed]down-> [Vault] : needs\n[Vault] <-left- [CI deploys]\nnote right of [Vault] : sealed\n@enduml',
    'Service workloads > K8s clusters, K8s clusters > Vault, CI deploys > Vault',
  ],
  [
    'puml used-by heads',
    'a.puml',
    '@startuml\n\' an arrow means "is used by"\ncomponent Vault\ncomponent "K8s clusters" as K\nVault --> K\nK --> [Argo CD]\n@enduml',
    'K8s clusters > Vault, Argo CD > K8s clusters',
  ],
]);
