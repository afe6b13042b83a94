import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 networks that are not the public internet, from IANA's registry of special-purpose addresses. */
const ipv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // Looks public, and is the inside of Azure's machines.
  '168.63.129.16/32',
];

/** Everything but 2000::/3, the only part of IPv6 that is handed out; and of that, tunnels and reserved parts. */
const ipv6 = [
  '::/3',
  '4000::/2',
  '8000::/1',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
];

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** One each: in a common list ::/3 would hold all of IPv4 too, as mapped addresses. */
const special = { ipv4: listOf(ipv4, 'ipv4'), ipv6: listOf(ipv6, 'ipv6') };

/** Whether an address belongs to something else than the public internet; what is no address does too. */
export function isSpecialAddress(address: string): boolean {
  if (isIPv4(address)) return special.ipv4.check(address, 'ipv4');
  return !isIPv6(address) || special.ipv6.check(address, 'ipv6');
}
