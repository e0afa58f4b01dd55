/** Of the form for a policy of a site with the web chat. */
export const words = {
  name: 'IBM web chat',
  version: 'Your snippet loads',
  hosts: {
    legend: 'Hosts of the web chat',
    answers: { documented: 'all, as documented', named: 'only those that are named' },
  },
  boxesFor: 'A proxy, another host of the loader, a picture of the assistant',
  ownHost: {
    label: 'Host of a proxy or of the loader',
    hint: 'Where servers.… or the script address of your snippet has another host, such as https://chat-proxy.example.com',
  },
  avatar: {
    label: 'Address of the assistant’s picture',
    hint: 'Such as https://cdn.example.com/avatar.png',
  },
} as const;
