/** Programs whose name is no English word: at the start of a line they are a command. */
const PLAIN_TOOLS = `
kubectl kubectx kubens kubeadm kubelet kustomize helm helmfile oc odo ocm virtctl crictl ctr nerdctl k9s stern krew kind minikube
k3s rke eksctl gcloud gsutil bq az aws awscli awscurl aws-vault saml2aws doctl ibmcloud linode-cli oci aliyun openstack nova
terraform tofu terragrunt pulumi packer vagrant ansible ansible-playbook ansible-vault ansible-galaxy salt salt-call puppet
chef-client chef-server-ctl knife berks mco vault consul nomad boundary argocd argo flux fluxctl kargo tkn velero restic borg rclone
istioctl linkerd cilium hubble calicoctl docker docker-compose docker-machine podman buildah skopeo ctop etcdctl etcdutl ceph rbd
rados radosgw-admin ceph-volume ceph-bluestore-tool rook odf gluster zfs zpool lvs pvs vgs lvcreate lvextend lvresize lvremove pvcreate
pvresize vgcreate vgextend mdadm mkfs resize2fs xfs_growfs xfs_repair e2fsck fsck fdisk parted lsblk blkid smartctl mount umount df du dd
curl wget httpie dig nslookup traceroute tracepath mtr ping ping6 telnet netcat nc ncat nmap tcpdump tshark ss netstat ip ifconfig
ipvsadm iptables ip6tables nft conntrack ethtool arp arping brctl bridge ipcalc whois openssl keytool certbot cfssl cfssljson
step-cli gpg gpg2 ssh scp sftp rsync ssh-add ssh-agent ssh-keygen ssh-keyscan ssh-copy-id sshuttle mosh autossh psql pg_dump pg_dumpall
pg_restore pg_basebackup pg_ctl pg_ctlcluster pgbench pgrepack pg_repack initdb createdb dropdb createuser vacuumdb reindexdb patronictl
wal-g wal-e pgbackrest barman mysql mysqldump mysqladmin mysqlcheck mariadb sqlite3 mongo mongosh mongodump mongorestore redis-cli
redis-server valkey-cli cqlsh nodetool influx clickhouse-client cockroach rabbitmqctl rabbitmq-diagnostics rabbitmq-plugins
rabbitmqadmin kcat kafkacat kafka-topics kafka-topics.sh kafka-consumer-groups kafka-consumer-groups.sh nats promtool amtool
logcli tempo-cli mimirtool cortextool thanos grafana-cli elasticdump curator systemctl journalctl loginctl hostnamectl timedatectl
resolvectl systemd-resolve systemd-analyze systemd-cgtop initctl supervisorctl sv svcadm launchctl update-rc.d chkconfig rc-service
nginx apachectl apache2ctl a2ensite haproxy varnishadm squid named rndc unbound-control pdnsutil
coredns dnsmasq chronyc ntpq ntpdate sudo su doas ls ll cd pwd mkdir rmdir cp mv rm ln chmod chown chgrp chattr lsattr cat tac zcat
zgrep zless bzcat xzcat grep egrep fgrep rg ack sed awk gawk perl xargs tee uniq wc nl paste fold tr jq yq gojq xmllint xmlstarlet
hexdump xxd base64 md5sum sha1sum sha256sum sha512sum gzip gunzip bzip2 xz zstd zip unzip tar cpio getfacl setfacl stat lsof
fuser strace ltrace gdb lldb perf bpftrace htop atop iotop iostat vmstat mpstat sar dstat pidstat nproc lscpu lsmod lspci lsusb modprobe
insmod rmmod sysctl dmesg ulimit nice renice ionice taskset numactl ps pstree pgrep pkill killall nohup tmux crontab atq
useradd usermod userdel groupadd passwd chage visudo getent ldapsearch ldapmodify ldapadd kinit klist kadmin realm sssctl
apt apt-get apt-cache apt-key aptitude aptly dpkg dpkg-query yum dnf rpm zypper apk pacman brew snap flatpak choco winget pip pip3
pipx poetry pipenv uv conda virtualenv pyenv tox pytest python python2 python3 ipython node npm npx nvm yarn pnpm bun deno ruby gem bundle
bundler rake rails irb rbenv asdf rvm java javac jstack jmap jcmd jps jstat mvn gradle gradlew sbt cargo rustc rustup golangci-lint php
composer artisan dotnet msbuild gcc g++ clang cmake ninja bazel make git git-crypt git-lfs gh glab hub svn hg pre-commit
gitlab-ctl gitlab-rake gitlab-rails gitlab-psql gitlab-runner gitlab-backup gitlab-patronictl gitlab-redis-cli praefect gitaly
jenkins-cli fly circleci drone act jb jsonnet jsonnetfmt mixtool mimir-mixin tanka opa conftest kubeval kubeconform
kube-score trivy grype syft cosign crane regctl oras nix nix-shell heroku cf flyctl vercel netlify firebase supabase gds gds-cli
govuk-docker fastly sops age chamber doppler op bw lpass tsh tctl teleport sft okta tailscale wg wg-quick openvpn
zookeeper-shell zkcli zkCli.sh spark-submit hdfs hadoop hive presto trino airflow dbt nvidia-smi virsh qemu-img virt-install
ipmitool racadm megacli storcli hdparm xe esxcli govc pct qm oadm jmeter k6 vegeta wrk hey siege newrelic datadog-agent
telegraf fluent-bit fluentd logstash filebeat metricbeat journalbeat consul-template envconsul direnv source bash sh zsh ksh dash fish
pwsh powershell export unset alias unalias eval echo printf pushd popd umask chroot unshare nsenter setenforce getenforce
semanage restorecon auditctl ausearch firewall-cmd ufw fail2ban-client logrotate updatedb sshd exim postfix postqueue postsuper
mailq sendmail swaks s3cmd mc gsutil azcopy bazelisk swapoff swapon vi vim nano emacs rabbitmq glances sslmate
ykman manage.py mkdocs ckan growpart chromium totp-cli crio rpm-ostree podman-compose pidstat iperf iperf3 veracrypt session-manager-plugin gpg-connect-agent age-keygen pgbadger envdir newgrp cf7 rbac-lookup starship cscli nodeup kops govc opsctl devctl scutil dscacheutil networksetup diskutil sw_vers ipconfig netsh reg sc tasklist taskkill robocopy icacls Get-Service
Restart-Service Get-Content Get-Process Set-ExecutionPolicy Invoke-WebRequest Get-ADUser gpupdate klog must-gather omc
cloud-platform tf thanos gcc kafkactl strimzi kubeseal kubectl-argo-rollouts kubelogin aws-iam-authenticator aws-nuke steampipe infracost tflint tfsec
tfswitch tfenv checkov atlantis spacectl pint pluto nova popeye kubent kube-linter testssl.sh nikto snyk semgrep
`;

/** Programs and builtins named like English words: the rest of the line has to look like arguments. */
const WORD_TOOLS = `
find top host time test date id file kill less more head tail sort cut watch wait split join look who w at last users exit history
go open service set read type true false seq sleep touch shutdown reboot halt poweroff init login logout finger write wall
locate which whereis man info help expect screen env printenv hostname uptime free clear reset diff patch cmp comm column expr bc
factor strings shred truncate sync install stop start restart reload run task just age op act kind hub trap return break
continue command builtin exec local declare readonly let shift bind jobs bg fg disown logger script timeout batch mail
mount ping snap make screen op k sub act
`;

const wordsOf = (list: string) => list.split(/\s+/).filter((word) => word !== '');

const AMBIGUOUS = new Set(wordsOf(WORD_TOOLS));
const KNOWN = new Set([...wordsOf(PLAIN_TOOLS), ...AMBIGUOUS]);

/** Names that vendors give their clients: `virtctl`, `gitlab-ctl`, `kubectl-ko`. */
const TOOL_SHAPE =
  /^(?:[a-z][a-z0-9-]{1,20}ctl|kubectl-[a-z-]+|[a-z0-9-]+-cli|[a-z]{2,}adm|docker-[a-z-]+|fsck\.\w+|mkfs\.\w+|py\.test)$/;

export type ToolName = 'tool' | 'word' | 'unknown';

/**
 * Whether the name is a program's, and if so whether it might be a plain word as well. `learned` holds
 * names that the document itself uses as programs.
 */
export function toolName(name: string, learned: ReadonlySet<string>): ToolName {
  if (AMBIGUOUS.has(name)) return 'word';
  return KNOWN.has(name) || learned.has(name) || TOOL_SHAPE.test(name) ? 'tool' : 'unknown';
}
